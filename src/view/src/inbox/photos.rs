//! The photos of a review: the shop's people see all of them, and hide or show each by itself.

use crate::inbox::data::Choice;
use crate::inbox::list::Options;
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// The photos of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhotosView {
    /// In their order.
    pub photos: Vec<PhotoView>,
    /// Where the forms go; `None` for those who only read.
    pub action: Option<String>,
    /// Proof that a form is ours.
    pub csrf: String,
    /// What the person saw; an older one is refused.
    pub version: i64,
    /// The closed list of reasons, each with its explanation.
    pub reasons: Vec<Choice>,
}

/// One photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoView {
    /// 32 hexadecimal digits.
    pub id: String,
    /// Its place among them, from 1.
    pub number: usize,
    /// The author's words for it; may be empty.
    pub alt: String,
    /// Addresses of the small and of the large file.
    pub files: (String, String),
    /// Width and height of the small one in pixels.
    pub size: (u32, u32),
    /// `Hidden: Abuse`; empty while it is shown.
    pub mark: String,
}

/// All of them, under the words of the review.
#[component]
pub fn Photos(view: PhotosView) -> impl IntoView {
    let PhotosView { photos, action, csrf, version, reasons } = view;
    (!photos.is_empty()).then(|| {
        let items = photos
            .into_iter()
            .map(|photo| {
                let PhotoView { id, number, alt, files: (src, large), size: (width, height), mark } = photo;
                let hidden = !mark.is_empty();
                let name = say_with("inbox-photo", &[("n", &number.to_string())]);
                let label = if alt.is_empty() { name } else { format!("{name}: {alt}") };
                let form = action.clone().map(|action| {
                    view! { <Act action csrf=csrf.clone() version id number hidden reasons=reasons.clone() /> }
                });
                view! {
                    <li>
                        <a href=large><img src=src width=width height=height alt=label loading="lazy" /></a>
                        <div>
                            {(!alt.is_empty()).then(|| view! { <p dir="auto">{alt}</p> })}
                            {hidden.then(|| view! { <p class="unshown">{mark}</p> })}
                            {form}
                        </div>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="shots" aria-label=say("inbox-photos")>{items}</ul> }
    })
}

/// Hides a photo for a reason, or shows it again.
#[component]
fn Act(
    action: String,
    csrf: String,
    version: i64,
    id: String,
    number: usize,
    hidden: bool,
    reasons: Vec<Choice>,
) -> impl IntoView {
    let fields = view! {
        <input type="hidden" name="csrf" value=csrf />
        <input type="hidden" name="version" value=version.to_string() />
        <input type="hidden" name="photo" value=id.clone() />
    };
    let number = number.to_string();
    let with = |key: &str| say_with(key, &[("n", &number)]);
    if hidden {
        return view! {
            <form method="post" action=action>
                {fields}
                <button name="act" value="show">{with("inbox-photo-show")}</button>
            </form>
        }
        .into_any();
    }
    let (list, hint) = (format!("reason-{id}"), format!("hint-{id}"));
    view! {
        <details class="hide">
            <summary>{with("inbox-photo-hide")}</summary>
            <form class="reasons" method="post" action=action>
                {fields}
                <p class="hint" id=hint.clone()>{say("inbox-photo-hide-hint")}</p>
                <label for=list.clone()>{say("inbox-hide-reason")}</label>
                <select id=list name="reason" required aria-describedby=hint>
                    <option value="">{say("inbox-hide-choose")}</option>
                    <Options choices=reasons />
                </select>
                <button class="danger" name="act" value="hide">{with("inbox-photo-hide-do")}</button>
            </form>
        </details>
    }
    .into_any()
}
