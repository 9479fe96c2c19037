//! `<plaudit-share>`: plain links without any script of the networks, without counts. The loader fills in the page's
//! address, which it alone knows, and copies.

use crate::data::ShareView;
use leptos::prelude::*;

/// Everything inside the wrapper of a `<plaudit-share>`.
#[component]
pub fn Share(view: ShareView) -> impl IntoView {
    let ShareView { heading, native, copy, copied, copy_failed, links } = view;
    let links = links
        .into_iter()
        .map(|link| {
            view! {
                <li><a part="share-link" class=link.code target="_blank" rel="noopener noreferrer" data-share=link.template>{link.name}</a></li>
            }
        })
        .collect_view();
    view! {
        <div class="share" part="share" role="group" aria-label=heading>
            <ul>
                <li><button type="button" class="native" part="share-native" data-native="" hidden>{native}</button></li>
                {links}
                <li><button type="button" class="copy" part="share-copy" data-copy="" data-copied=copied data-failed=copy_failed>{copy}</button></li>
            </ul>
            <p class="said" part="status" role="status"></p>
        </div>
    }
}
