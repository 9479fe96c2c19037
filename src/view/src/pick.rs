//! Photos in the form. It is a plain field for files, which works without any script; `www/pick.js` makes a list of it in
//! which each photo has its progress, its words and its place.

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
    /// A form came back: ids and words of the photos that were taken in.
    pub kept: Vec<(String, String)>,
    /// What was wrong with others.
    pub error: String,
}

/// The box in the form.
#[component]
pub fn Pick(view: PickView) -> impl IntoView {
    let PickView { label, optional, hint, show, number, keep, most, kind, damaged, .. } = view.clone();
    let PickView { lost, many, wait, missing, kept, error, done, .. } = view.clone();
    let kept = kept
        .into_iter()
        .zip(1..)
        .map(|((id, alt), at)| {
            let name = number.replace('#', &at.to_string());
            view! {
                <label class="tick"><input type="checkbox" name="photo_kept" value=format!("{id} {alt}") checked />{format!("{keep}: {name}")}</label>
            }
        })
        .collect_view();
    let wrong = !error.is_empty();
    view! {
        <div class="upload" part="photos-field" data-photos="">
        // Not a `field`: those are asked whether they are empty, and a choice of files does not say.
        <div class="files">
            <label for="photo">{label}" "<span class="optional">{optional}</span></label>
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
                <label class="field" part="field"><span>{show_one}" "<span class="optional">{show_hint}</span></span><input name="photo_alt" maxlength="200" dir="auto" placeholder=" " autocomplete="off" /></label>
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
