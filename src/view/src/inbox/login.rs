//! The page to sign in.

use crate::inbox::data::{FrameView, LoginView};
use crate::inbox::page::Page;
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
                <h1>"Sign in to the inbox"</h1>
                {login.error.map(|error| view! { <p class="error" id="error" role="alert">{error}</p> })}
                <input type="hidden" name="to" value=login.to />
                <label for="email">"E-mail"</label>
                <input id="email" name="email" type="email" autocomplete="username" required maxlength="254"
                    value=login.email aria-invalid=invalid aria-describedby=described />
                <label for="password">"Password"</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required
                    maxlength="200" aria-invalid=invalid aria-describedby=described />
                <button class="main">"Sign in"</button>
            </form>
        </Page>
    }
}
