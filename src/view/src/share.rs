//! `<plaudit-share>`: plain links without any script of the networks, without counts. The loader fills in the page's
//! address, which it alone knows, and copies.

pub mod home;
mod icons;

use crate::data::ShareView;
use leptos::prelude::*;

/// Everything inside the wrapper of a `<plaudit-share>`.
#[component]
pub fn Share(view: ShareView) -> impl IntoView {
    let ShareView { heading, native, copy, copied, copy_failed, links } = view;
    let links = links
        .into_iter()
        .map(|link| {
            let face = face(&link.code, link.name);
            view! {
                <li><a part="share-link" class=link.code target="_blank" rel="noopener noreferrer" data-share=link.template>{face}</a></li>
            }
        })
        .collect_view();
    view! {
        <div class="share" part="share" role="group" aria-label=heading>
            <ul>
                <li><button type="button" class="native" part="share-native" data-native="" hidden>{face("native", native)}</button></li>
                {links}
                <li><button type="button" class="copy" part="share-copy" data-copy="" data-copied=copied data-failed=copy_failed>{face("copy", copy)}</button></li>
            </ul>
            <p class="said" part="status" role="status"></p>
        </div>
    }
}

/// Drawing and name. Where there is little room only the drawing is seen; the name is still there for those who hear it.
fn face(code: &str, name: String) -> impl IntoView + use<> {
    view! {
        <svg part="share-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=icons::of(code)></path></svg>
        <span part="share-name">{name}</span>
    }
}
