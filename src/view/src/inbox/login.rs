//! The page to sign in.

use crate::inbox::data::{FrameView, LoginView};
use crate::inbox::page::Page;
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page. One message for an unknown address and a wrong password.
#[component]
pub fn Login(frame: FrameView, login: LoginView) -> impl IntoView {
    let wrong = login.error.is_some();
    let described = wrong.then_some("error");
    let invalid = wrong.then_some("true");
    view! {
        <Page frame>
            <form class="alone login" method="post" action="/inbox/login">
                <h1>{say("inbox-sign-in-title")}</h1>
                {login.error.map(|error| view! { <p class="error" id="error" role="alert">{error}</p> })}
                <input type="hidden" name="to" value=login.to />
                <label for="email">{say("inbox-email")}</label>
                <input id="email" name="email" type="email" autocomplete="username" required maxlength="254"
                    value=login.email aria-invalid=invalid aria-describedby=described />
                <label for="password">{say("inbox-password")}</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required
                    maxlength="200" aria-invalid=invalid aria-describedby=described />
                {login.code.then(|| view! {
                    <label for="code">{say("inbox-code")}</label>
                    <input id="code" name="code" autocomplete="one-time-code" maxlength="40" required autofocus />
                })}
                <button class="main">{say("inbox-sign-in")}</button>
                <details class="forgot"><summary>{say("inbox-forgot")}</summary><p class="hint">{say("inbox-forgot-how")}</p></details>
            </form>
        </Page>
    }
}
