//! The frame of a settings page, and its fields.

use crate::fields::area_text;
use crate::inbox::data::FrameView;
use crate::inbox::page::Page;
use crate::inbox::settings::data::{InputView, SettingsView};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The pages of the settings: path, and key of its name.
const PAGES: [(&str, &str); 9] = [
    ("storefront", "inbox-set-storefront"),
    ("form", "inbox-set-form"),
    ("questions", "inbox-set-questions"),
    ("products", "inbox-set-products"),
    ("rules", "inbox-rules"),
    ("answers", "inbox-ready"),
    ("outlets", "inbox-set-outlets"),
    ("honesty", "inbox-honest"),
    ("tag", "inbox-set-tag"),
];

/// A page with its navigation, what was done, and the list of faults.
#[component]
pub fn Settings(frame: FrameView, settings: SettingsView, heading: String, children: Children) -> impl IntoView {
    let SettingsView { shop, base, csrf, current, notice, undo, faults } = settings;
    let tabs = PAGES.map(|(code, name)| {
        let here = (code == current).then_some("page");
        view! { <li><a href=format!("{base}/{code}") aria-current=here>{say(name)}</a></li> }
    });
    let undo = undo.map(|undo| {
        let fields =
            undo.fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
        view! {
            <form class="undo" method="post" action=undo.action>
                <input type="hidden" name="csrf" value=csrf />
                {fields.collect_view()}
                <button>{say("inbox-undo")}</button>
            </form>
        }
    });
    let wrong = !faults.is_empty();
    let faults =
        faults.into_iter().map(|(id, text)| view! { <li><a href=format!("#{id}")>{text}</a></li> }).collect_view();
    view! {
        <Page frame>
            <div class="top"><h1>{heading} <bdi class="shop">{shop}</bdi></h1></div>
            <nav class="tabs" aria-label=say("inbox-settings")><ul>{tabs.collect_view()}</ul></nav>
            {(!notice.is_empty()).then(|| view! { <div class="notice saved" role="status"><p>{notice}</p>{undo}</div> })}
            {wrong.then(|| view! {
                <div class="faults" role="alert" tabindex="-1" autofocus><h2>{say("inbox-set-wrong")}</h2><ul>{faults}</ul></div>
            })}
            {children()}
        </Page>
    }
}

/// A form with what every one carries.
#[component]
pub fn Sheet(action: String, csrf: String, children: Children) -> impl IntoView {
    view! {
        <form class="sheet" method="post" action=action novalidate>
            <input type="hidden" name="csrf" value=csrf />
            {children()}
        </form>
    }
}

/// A field. The limit of a text is the server's to enforce: cutting off a paste without a word would lose it.
#[component]
pub fn Input(input: InputView) -> impl IntoView {
    let InputView { name, label, value, hint, error, rows, lang } = input;
    let invalid = error.is_some().then_some("true");
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = match (error.is_some(), hint.is_empty()) {
        (true, false) => Some(format!("{error_id} {hint_id}")),
        (true, true) => Some(error_id.clone()),
        (false, false) => Some(hint_id.clone()),
        (false, true) => None,
    };
    let lang = (!lang.is_empty()).then_some(lang);
    let field = if rows == 0 {
        view! {
            <input id=name.clone() name=name.clone() value=value dir="auto" lang=lang aria-invalid=invalid
                aria-describedby=described autocomplete="off" />
        }
        .into_any()
    } else {
        let value = area_text(&value);
        view! {
            <textarea id=name.clone() name=name.clone() rows=rows.to_string() dir="auto" lang=lang aria-invalid=invalid
                aria-describedby=described>{value}</textarea>
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            {field}
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}

/// A box to tick, with its words beside it.
#[component]
pub fn Tick(name: String, label: String, ticked: bool) -> impl IntoView {
    view! {
        <label class="tick"><input type="checkbox" name=name value="1" checked=ticked /><span>{label}</span></label>
    }
}
