//! Photos in the form. It is a plain field for files, which works without any script; `www/pick.js` makes a list of it in
//! which each photo has its progress, its words and its place.

use crate::fields::Label;
use leptos::prelude::*;

/// What the box holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct PickView {
    pub label: String,
    pub optional: String,
    pub hint: String,
    /// Label of the one line for all photos, without script.
    pub show: String,
    pub show_one: String,
    pub show_hint: String,
    /// `Photo #`: the number goes in place of the sign.
    pub number: String,
    pub earlier: String,
    pub later: String,
    pub remove: String,
    pub again: String,
    pub busy: String,
    pub done: String,
    pub keep: String,
    pub most: String,
    pub kind: String,
    pub damaged: String,
    pub lost: String,
    pub many: String,
    pub wait: String,
    pub missing: String,
    /// Photos that are there already: the form came back, or the review is being changed.
    pub kept: Vec<Kept>,
    /// What was wrong with others.
    pub error: String,
}

/// A photo that is there already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// What it shows; may be empty.
    pub alt: String,
    /// Its picture; empty while nobody may see it.
    pub src: String,
}

/// The box in the form.
#[component]
pub fn Pick(view: PickView) -> impl IntoView {
    let PickView { label, optional, hint, show, most, kind, damaged, .. } = view.clone();
    let PickView { lost, many, wait, missing, error, done, .. } = view.clone();
    let kept = view.kept.iter().zip(1..).map(|(photo, at)| kept(&view, photo, at)).collect_view();
    let kept = (!view.kept.is_empty()).then(|| view! { <div class="tiles">{kept}</div> });
    let wrong = !error.is_empty();
    view! {
        <div class="upload" part="photos-field" data-photos="">
        // Not a `field`: those are asked whether they are empty, and a choice of files does not say.
        <div class="files">
            <label for="photo"><Label label optional /></label>
            <input id="photo" type="file" name="photo" multiple accept="image/jpeg,image/png,image/webp" aria-invalid=wrong.then_some("true") aria-describedby="hint-photo error-photo" />
            <p class="hint" id="hint-photo">{hint}</p>
            <p class="error" part="error" id="error-photo">{error}</p>
        </div>
        {kept}
        <div class="field plain" part="field"><label for="photo-show">{show}</label><input id="photo-show" name="photo_show" maxlength="200" dir="auto" placeholder=" " autocomplete="off" /></div>
        <div class="tiles" part="photos-list"></div>
        <p class="told" role="status" data-done=done data-most=most data-kind=kind data-damaged=damaged data-lost=lost data-many=many data-wait=wait data-missing=missing></p>
        <template data-tile=""><Tile view /></template>
        </div>
    }
}

/// A photo that is there already: without script it stays while its box is ticked.
fn kept(view: &PickView, photo: &Kept, at: usize) -> impl IntoView + use<> {
    let PickView { show_one, show_hint, number, keep, .. } = view.clone();
    let Kept { id, alt, src } = photo.clone();
    let name = number.replace('#', &at.to_string());
    let words = format!("photo_alt.{id}");
    let picture = (!src.is_empty()).then(|| view! { <img src=src alt="" width="192" height="192" /> });
    view! {
        <div class="tile" part="photo-tile" role="group" aria-label=name>
            {picture}
            <div class="about">
                <label class="tick"><input type="checkbox" name="photo_kept" value=id checked />{keep}</label>
                <label class="field" part="field"><span><Label label=show_one optional=show_hint /></span><input name=words value=alt maxlength="200" dir="auto" placeholder=" " autocomplete="off" /></label>
            </div>
        </div>
    }
}

/// One photo, as the script copies it.
#[component]
fn Tile(view: PickView) -> impl IntoView {
    let PickView { show_one, show_hint, number, earlier, later, remove, again, busy, .. } = view;
    view! {
        <div class="tile" part="photo-tile" role="group" aria-label=number>
            <canvas width="192" height="192" aria-hidden="true"></canvas>
            <div class="about">
                <progress max="1" value="0" aria-label=busy></progress>
                <p class="error" part="error" role="alert"></p>
                <label class="field" part="field"><span><Label label=show_one optional=show_hint /></span><input name="photo_alt" maxlength="200" dir="auto" placeholder=" " autocomplete="off" /></label>
                <input type="hidden" name="photo_id" />
                <p class="row">
                    <button type="button" class="link" data-do="again" hidden>{again}</button>
                    <button type="button" class="link" data-do="earlier">{earlier}</button>
                    <button type="button" class="link" data-do="later">{later}</button>
                    <button type="button" class="link" data-do="remove">{remove}</button>
                </p>
            </div>
        </div>
    }
}
