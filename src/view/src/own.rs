//! A review as its author sees it: in whatever state, with the ways to change and to erase it.

use crate::beside::{BesideView, Offered, Standing};
use crate::data::{Labels, ReviewView};
use crate::item::Words;
use crate::photos::Photos;
use leptos::prelude::*;

/// What only the author sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnView {
    /// The review.
    pub review: ReviewView,
    /// `Your review`, or why others do not see it.
    pub mark: String,
    /// `Edit`.
    pub edit: String,
    /// `Delete`.
    pub erase: String,
    /// Asked before it is erased.
    pub sure: String,
    /// Right-to-left.
    pub rtl: bool,
    /// What stands beside it.
    pub beside: BesideView,
}

/// The author's own review, above the list. The module answers its buttons with the token that this browser keeps.
#[component]
pub fn Own(own: OwnView, labels: Labels) -> impl IntoView {
    let OwnView { mut review, mark, edit, erase, sure, rtl, beside } = own;
    let id = format!("review-{}", review.id);
    let (photos, of) = (std::mem::take(&mut review.photos), review.id.clone());
    view! {
        <article class="review own" part="review own" id=id tabindex="-1">
            <p class="mark" part="mark">{mark}</p>
            <Standing beside=beside.clone() />
            <Words review rtl read_more=labels.read_more>
                <Photos photos review=of label=labels.photos_here />
            </Words>
            <p class="acts">
                <button type="button" class="link" part="edit" data-act="edit">{edit}</button>
                <button type="button" class="link" part="erase" data-act="erase" data-sure=sure>{erase}</button>
            </p>
            <Offered beside />
        </article>
    }
}
