//! The shell of every document: head, the bar with who is signed in, and what live pages need.

use crate::inbox::data::{FrameView, PersonView};
use leptos::prelude::*;

/// A whole document. There is no inline script or style: the policy of these pages forbids both.
#[component]
pub fn Page(frame: FrameView, children: Children) -> impl IntoView {
    let FrameView { title, css, icon, js, now, person, wire } = frame;
    let live = wire.is_some();
    let trouble = person.as_ref().and_then(|person| person.trouble.clone());
    let settings = person.as_ref().and_then(|person| person.settings.clone());
    let (wire, mark, version) = match wire {
        Some(wire) => (Some(wire.href), Some(wire.mark.to_string()), wire.version.map(|version| version.to_string())),
        None => (None, None, None),
    };
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="robots" content="noindex" />
                <title>{title}</title>
                <link rel="icon" type="image/svg+xml" href=icon />
                <link rel="stylesheet" href=css />
                {js.map(|js| view! { <script type="module" src=js></script> })}
            </head>
            <body>
                <a class="skip" href="#main">"Skip to the content"</a>
                <header class="bar">
                    <a class="brand" href="/inbox"><Mark />"Plaudit"</a>
                    {settings.map(|href| view! { <a class="onward" href=href>"Settings"</a> })}
                    {person.map(|person| view! { <Who person /> })}
                </header>
                {trouble.map(|(href, words)| view! { <p class="trouble" role="note"><a href=href>{words}</a></p> })}
                {live.then(|| view! { <Wire /> })}
                <main id="main" tabindex="-1" data-now=now.to_string() data-wire=wire data-mark=mark data-version=version>
                    {children()}
                </main>
            </body>
        </html>
    }
}

/// Whoever is signed in, and the way out.
#[component]
fn Who(person: PersonView) -> impl IntoView {
    view! {
        <form class="who" method="post" action="/inbox/logout">
            <input type="hidden" name="csrf" value=person.csrf />
            <bdi>{person.name}</bdi>
            <button class="quiet">"Sign out"</button>
        </form>
    }
}

/// What the live module says: to everyone when the connection is lost, to screen readers when something comes in.
#[component]
fn Wire() -> impl IntoView {
    view! {
        <div class="wire" role="status" data-lost="" hidden>
            <p>"Connection lost, reconnecting. What you see may be out of date."</p>
        </div>
        <div class="wire" role="status" data-out="" hidden>
            <p>"You have been signed out. " <a href="/inbox/login">"Sign in again"</a></p>
        </div>
        <p class="unseen" role="status" data-say=""></p>
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
