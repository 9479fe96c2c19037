//! Photos of shoppers: small ones under a review and above the list, and the gallery that shows them in full.
//!
//! A small one is a link to its large file, so that it opens without any script. The gallery is a row that scrolls: fingers,
//! wheels and right-to-left pages need nothing of ours, and keys and buttons only scroll it.

use crate::data::{GalleryView, Labels, PhotoView, StripView};
use crate::stars::StarRow;
use leptos::prelude::*;

/// The photos of one review.
#[component]
pub fn Photos(photos: Vec<PhotoView>, review: String, label: String) -> impl IntoView {
    (!photos.is_empty()).then(|| {
        view! { <ul class="photos" part="photos" aria-label=label data-of=format!("review={review}")><Thumbs photos /></ul> }
    })
}

/// Photos of several reviews, above the list.
#[component]
pub fn Strip(strip: StripView, labels: Labels) -> impl IntoView {
    let StripView { photos, all } = strip;
    view! {
        <div class="strip" part="strip">
            <h3>{labels.photos.clone()}</h3>
            <ul class="photos" part="photos" aria-label=labels.photos data-of=""><Thumbs photos /></ul>
            <a class="link" part="strip-all" data-act="go" href=all>{labels.photos_all}</a>
        </div>
    }
}

#[component]
fn Thumbs(photos: Vec<PhotoView>) -> impl IntoView {
    photos
        .into_iter()
        .map(|photo| {
            let PhotoView { alt, src, srcset, large, size: (width, height), .. } = photo;
            view! {
                <li>
                    <a class="photo" part="photo" data-act="look" href=large>
                        <img src=src srcset=srcset sizes="6em" width=width height=height loading="lazy" decoding="async" alt=alt />
                    </a>
                </li>
            }
        })
        .collect_view()
}

/// The gallery: a dialog of the browser's own, which holds the focus, hears Escape and gives the focus back.
#[component]
pub fn Gallery(view: GalleryView) -> impl IntoView {
    let GalleryView { label, close, back, on, zoom, frames, rtl } = view;
    let single = frames.len() < 2;
    let frames = frames
        .into_iter()
        .map(|frame| {
            let PhotoView { id, alt, said, src, srcset, size: (width, height), .. } = frame.photo;
            // What is hard to see is not to be guessed: the author's words stand under the picture, too.
            let said = (!said.is_empty()).then(|| view! { <p class="alt" dir="auto">{said}</p> });
            let text = (!frame.text.is_empty())
                .then(|| view! { <p class="body" lang=frame.lang dir="auto">{frame.text}</p> });
            view! {
                <li class="frame" part="frame" id=format!("photo-{id}")>
                    <figure>
                        <div class="pane"><button type="button" class="zoom" part="zoom" data-zoom="" aria-pressed="false" aria-label=format!("{zoom}: {alt}")>
                            <img src=src srcset=srcset sizes="100vw" width=width height=height loading="lazy" decoding="async" alt="" />
                        </button></div>
                        <figcaption part="caption">
                            <p class="at">{frame.at}</p>
                            {said}
                            <StarRow value=u16::from(frame.stars) * 100 label=frame.label rtl=rtl />
                            <p class="by"><bdi class="author">{frame.author}</bdi><time class="when" datetime=frame.datetime>{frame.when}</time></p>
                            {text}
                            <p class="acts"><a class="report" part="report" data-act="report" rel="nofollow" href=frame.report.1>{frame.report.0}</a></p>
                        </figcaption>
                    </figure>
                </li>
            }
        })
        .collect_view();
    view! {
        <dialog class="gallery" part="gallery" aria-label=label>
            <form method="dialog"><button class="step" part="close" aria-label=close>"×"</button></form>
            <ul class="frames">{frames}</ul>
            <p class="heard" role="status"></p>
            <p class="turn" hidden=single>
                <button type="button" class="step" part="previous" data-turn="-1" aria-label=back>"‹"</button>
                <button type="button" class="step" part="next" data-turn="1" aria-label=on>"›"</button>
            </p>
        </dialog>
    }
}
