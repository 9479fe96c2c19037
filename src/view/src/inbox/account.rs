//! The page of one's own account: language, away, password, second step, sessions, sign-ins.

use crate::inbox::data::{AccountView, FrameView, SecondView, SessionView};
use crate::inbox::list::Options;
use crate::inbox::page::Page;
use crate::inbox::parts::When;
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Account(frame: FrameView, account: AccountView) -> impl IntoView {
    let AccountView { csrf, languages, away, second, sessions, log, notice, error } = account;
    let log = log
        .into_iter()
        .map(|(what, browser, when)| view! { <li>{what}" · "{browser}" · "<When moment=when /></li> })
        .collect_view();
    let token = csrf.clone();
    view! {
        <Page frame>
            <div class="top"><h1>{say("inbox-account")}</h1></div>
            {notice.map(|text| view! { <p class="notice" role="status">{text}</p> })}
            {error.map(|text| view! { <p class="error" role="alert">{text}</p> })}
            <form class="card" method="post" action="/inbox/account">
                <input type="hidden" name="csrf" value=csrf.clone() />
                <label for="language">{say("inbox-account-language")}</label>
                <select id="language" name="language"><Options choices=languages /></select>
                <label class="tick"><input type="checkbox" name="away" value="yes" checked=away />{say("inbox-account-away")}</label>
                <button class="main" name="act" value="save">{say("inbox-save")}</button>
            </form>
            <form class="card" method="post" action="/inbox/account">
                <h2>{say("inbox-change-password")}</h2>
                <input type="hidden" name="csrf" value=csrf.clone() />
                <label for="now">{say("inbox-password-now")}</label>
                <input id="now" name="now" type="password" autocomplete="current-password" required maxlength="200" />
                <label for="new">{say("inbox-password-new")}</label>
                <input id="new" name="new" type="password" autocomplete="new-password" required minlength="10" maxlength="200" />
                <button name="act" value="password">{say("inbox-password-do")}</button>
            </form>
            <Second csrf=csrf second />
            <section class="card" aria-labelledby="sessions">
                <h2 id="sessions">{say("inbox-sessions")}</h2>
                <Sessions csrf=token sessions />
            </section>
            <section class="card" aria-labelledby="sign-ins"><h2 id="sign-ins">{say("inbox-sign-ins")}</h2><ul class="log">{log}</ul></section>
        </Page>
    }
}

/// The second step: off, being set up, on.
#[component]
fn Second(csrf: String, second: SecondView) -> impl IntoView {
    let hidden = csrf.clone();
    view! {
        <form class="card" method="post" action="/inbox/account" id="second">
            <h2>{say("inbox-second")}</h2>
            <input type="hidden" name="csrf" value=hidden />
            {match second {
                SecondView::Off => view! {
                    <p class="hint">{say("inbox-second-off")}</p>
                    <button name="act" value="offer">{say("inbox-second-begin")}</button>
                }
                .into_any(),
                SecondView::Offered { key, path, side } => view! {
                    <p>{say("inbox-second-scan")}</p>
                    <svg class="square" role="img" aria-label=say("inbox-second-picture") viewBox={format!("-4 -4 {0} {0}", side + 8)}>
                        <rect x="-4" y="-4" width={side + 8} height={side + 8} fill="#fff"></rect>
                        <path d=path fill="#000"></path>
                    </svg>
                    <p>{say("inbox-second-key")}": "<code>{key}</code></p>
                    <label for="code">{say("inbox-code")}</label>
                    <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12" />
                    <button class="main" name="act" value="confirm">{say("inbox-second-confirm")}</button>
                }
                .into_any(),
                SecondView::On { codes } => {
                    let new = !codes.is_empty();
                    let codes = codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view();
                    view! {
                        <p>{say("inbox-second-on")}</p>
                        {new.then(|| view! { <p class="notice">{say("inbox-second-codes")}</p><ul class="codes">{codes}</ul> })}
                        <label for="now-off">{say("inbox-password-now")}</label>
                        <input id="now-off" name="now" type="password" autocomplete="current-password" required maxlength="200" />
                        <button name="act" value="second-off">{say("inbox-second-end")}</button>
                    }
                    .into_any()
                }
            }}
        </form>
    }
}

#[component]
fn Sessions(csrf: String, sessions: Vec<SessionView>) -> impl IntoView {
    let several = sessions.len() > 1;
    let others = csrf.clone();
    let rows = sessions
        .into_iter()
        .map(|session| {
            let csrf = csrf.clone();
            view! {
                <li>
                    <p>
                        <bdi>{session.browser}</bdi>" · "{say("inbox-session-since")}" "<When moment=session.since />" · "
                        {say("inbox-session-used")}" "<When moment=session.seen />
                    </p>
                    {if session.this {
                        view! { <p class="hint">{say("inbox-session-this")}</p> }.into_any()
                    } else {
                        view! {
                            <form method="post" action="/inbox/account">
                                <input type="hidden" name="csrf" value=csrf />
                                <input type="hidden" name="session" value=session.id />
                                <button name="act" value="end">{say("inbox-session-end")}</button>
                            </form>
                        }
                        .into_any()
                    }}
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="members">{rows}</ul>
        {several.then(|| view! {
            <form method="post" action="/inbox/account">
                <input type="hidden" name="csrf" value=others />
                <button name="act" value="end-others">{say("inbox-session-end-others")}</button>
            </form>
        })}
    }
}
