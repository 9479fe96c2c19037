//! The shell of every document: head, the bar with who is signed in, and what live pages need.

use crate::inbox::data::{FrameView, PersonView};
use crate::inbox::texts::{say, say_with, spoken};
use leptos::prelude::*;

/// A whole document. There is no inline script or style: the policy of these pages forbids both.
#[component]
pub fn Page(frame: FrameView, children: Children) -> impl IntoView {
    let FrameView { title, css, icon, js, now, person, wire } = frame;
    let live = wire.is_some();
    let trouble = person.as_ref().and_then(|person| person.trouble.clone());
    let (lang, dir) = spoken();
    let settings = person.as_ref().and_then(|person| person.settings.clone());
    let people = person.as_ref().and_then(|person| person.people.clone());
    let signed_in = person.is_some();
    let csrf = person.as_ref().map(|person| person.csrf.clone());
    let (wire, mark, version, here) = match wire {
        Some(wire) => {
            (Some(wire.href), Some(wire.mark.to_string()), wire.version.map(|version| version.to_string()), wire.here)
        }
        None => (None, None, None, None),
    };
    let scripts = js.into_iter().map(|js| view! { <script type="module" src=js></script> }).collect_view();
    view! {
        <!DOCTYPE html>
        <html lang=lang dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex" />
                <title>{title}</title>
                <link rel="icon" type="image/svg+xml" href=icon />
                <link rel="stylesheet" href=css />
                {scripts}
            </head>
            <body>
                <a class="skip" href="#main">{say("inbox-skip")}</a>
                <header class="bar">
                    <a class="brand" href="/inbox"><Mark />"Plaudit"</a>
                    <nav class="onwards">
                        {people.map(|href| view! { <a class="onward" href=href>{say("inbox-people")}</a> })}
                        {settings.map(|href| view! { <a class="onward" href=href>{say("inbox-settings")}</a> })}
                    </nav>
                    {person.map(|person| view! { <Who person /> })}
                </header>
                {trouble.map(|(href, words)| view! { <p class="trouble" role="note"><a href=href>{words}</a></p> })}
                {signed_in.then(|| view! { <Wire /> })}
                <main id="main" tabindex="-1" data-now=now.to_string() data-wire=wire data-mark=mark data-version=version
                    data-here=here data-csrf=csrf.filter(|_| live) data-words=live.then(script_words)>
                    {children()}
                </main>
                {live.then(|| view! { <Keys /> })}
            </body>
        </html>
    }
}

/// What the scripts say by themselves, as JSON.
fn script_words() -> String {
    const KEYS: [&str; 19] = [
        "inbox-min",
        "inbox-hour",
        "inbox-day",
        "inbox-under-min",
        "inbox-due-in",
        "inbox-overdue",
        "inbox-ago",
        "inbox-just-now",
        "inbox-new-one",
        "inbox-new-many",
        "inbox-here-one",
        "inbox-here-writing",
        "inbox-offline-kept",
        "inbox-draft-back",
        "inbox-notify-title",
        "inbox-chosen",
        "inbox-keys-off",
        "inbox-keys-on",
        "inbox-notify-refused",
    ];
    let words: Vec<String> = KEYS
        .iter()
        .map(|key| {
            // Placeholders stay: the scripts put their own words in.
            let text = say_with(key, &[("n", "{n}"), ("t", "{t}"), ("what", "{what}"), ("who", "{who}")]);
            let text = text.replace('\\', "\\\\").replace('"', "\\\"");
            format!("\"{}\":\"{text}\"", key.trim_start_matches("inbox-"))
        })
        .collect();
    format!("{{{}}}", words.join(","))
}

/// Whoever is signed in, and the way out.
#[component]
fn Who(person: PersonView) -> impl IntoView {
    let account = say_with("inbox-account-of", &[("who", &person.name)]);
    view! {
        <form class="who" method="post" action="/inbox/logout">
            <input type="hidden" name="csrf" value=person.csrf />
            <a href="/inbox/account" aria-label=account><bdi>{person.name}</bdi></a>
            {person.away.then(|| view! { <span class="away">{say("inbox-away")}</span> })}
            <button class="quiet">{say("inbox-sign-out")}</button>
        </form>
    }
}

/// What the scripts say: to everyone when the connection is lost, to screen readers when something comes in.
#[component]
fn Wire() -> impl IntoView {
    view! {
        <div class="wire" role="status" data-lost="" hidden><p>{say("inbox-lost")}</p></div>
        <div class="wire" role="status" data-offline="" hidden><p>{say("inbox-offline")}</p></div>
        <div class="wire" role="status" data-out="" hidden>
            <p>{say("inbox-signed-out")}" "<a href="/inbox/login">{say("inbox-sign-in-again")}</a></p>
        </div>
        <p class="unseen" role="status" data-say=""></p>
    }
}

/// The keys, and the text for each.
const KEYS: [(&str, &str); 17] = [
    ("j", "inbox-key-next"),
    ("k", "inbox-key-previous"),
    ("o", "inbox-key-open"),
    ("u", "inbox-key-back"),
    ("/", "inbox-key-search"),
    ("f", "inbox-key-filters"),
    ("1 … 9", "inbox-key-views"),
    ("r", "inbox-key-answer"),
    ("n", "inbox-key-note"),
    ("a", "inbox-key-assign"),
    ("t", "inbox-key-take"),
    ("s", "inbox-key-solve"),
    ("e", "inbox-key-close"),
    ("x", "inbox-key-select"),
    ("z", "inbox-key-undo"),
    ("Ctrl Enter", "inbox-key-send"),
    ("?", "inbox-key-help"),
];

/// The sheet of keys, and the switch that turns single keys off: speech control and screen readers may trip over them.
#[component]
fn Keys() -> impl IntoView {
    let keys = KEYS.map(|(key, what)| view! { <dt><kbd>{key}</kbd></dt><dd>{say(what)}</dd> });
    view! {
        <dialog class="sheet-of-keys" data-sheet="" aria-labelledby="keys-title">
            <h2 id="keys-title">{say("inbox-keys")}</h2>
            <dl>{keys.collect_view()}</dl>
            <div class="row">
                <button type="button" data-keys-switch="">{say("inbox-keys-off")}</button>
                <button type="button" data-notify="">{say("inbox-notify")}</button>
                <button type="button" data-sheet-close="">{say("inbox-done")}</button>
            </div>
            <p class="hint" role="status" data-sheet-say=""></p>
        </dialog>
    }
}

/// The mark beside the name.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z"></path>
            <path class="star" d="M12 5.6l1.5 3.1 3.4.5-2.5 2.4.6 3.4-3-1.6-3 1.6.6-3.4-2.5-2.4 3.4-.5z"></path>
        </svg>
    }
}

/// A page that says one thing: what happened, and what to do next.
#[component]
pub fn Message(frame: FrameView, heading: String, text: String, href: String, link: String) -> impl IntoView {
    view! {
        <Page frame>
            <div class="alone">
                <h1>{heading}</h1>
                <p>{text}</p>
                <p><a class="button" href=href>{link}</a></p>
            </div>
        </Page>
    }
}
