//! The page between a share link and a network whose servers are many: where is the shopper at home?

use leptos::prelude::*;

/// All of that page.
pub struct HomeView {
    /// `ru`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// `Share on Mastodon`.
    pub title: String,
    /// The label of the field.
    pub ask: String,
    /// What becomes of the answer.
    pub hint: String,
    /// The button.
    pub go: String,
    /// What is wrong with the answer; empty the first time.
    pub fault: String,
    /// The answer as it was typed.
    pub instance: String,
    /// The address to share.
    pub url: String,
    /// Its title.
    pub text: String,
    /// Our style sheet.
    pub sheet: String,
}

/// The document, without its doctype. A plain form: the script only remembers.
#[component]
pub fn Home(view: HomeView) -> impl IntoView {
    let HomeView { lang, dir, title, ask, hint, go, fault, instance, url, text, sheet } = view;
    let invalid = !fault.is_empty();
    let heading = title.clone();
    let (address, page_lang) = (url.clone(), lang.clone());
    view! {
        <html lang=page_lang dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{title}</title>
                <link rel="icon" href="data:," />
                <link rel="stylesheet" href=sheet />
                <script type="module" src="/share/mastodon.js"></script>
            </head>
            <body>
                <main>
                    <h1>{heading}</h1>
                    <p class="back"><bdi>{address}</bdi></p>
                    <form class="home" method="post" action="/share/mastodon">
                        <input type="hidden" name="lang" value=lang />
                        <input type="hidden" name="u" value=url />
                        <input type="hidden" name="t" value=text />
                        <p>
                            <label for="instance">{ask}</label>
                            <input id="instance" name="instance" value=instance required placeholder="mastodon.social" autocomplete="url" autocapitalize="none"
                                spellcheck="false" inputmode="url" dir="ltr" maxlength="300" autofocus aria-invalid=invalid.to_string() aria-describedby="fault hint" />
                        </p>
                        <p id="fault" class="fault" role="alert">{invalid.then_some(fault)}</p>
                        <p id="hint">{hint}</p>
                        <button>{go}</button>
                    </form>
                </main>
            </body>
        </html>
    }
}
