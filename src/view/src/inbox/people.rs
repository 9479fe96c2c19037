//! Who may do what in a shop, and the pages that links in invitations lead to.

use crate::inbox::data::{FrameView, PassView, PeopleView};
use crate::inbox::list::Options;
use crate::inbox::page::Page;
use crate::inbox::parts::When;
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// The people of a shop.
#[component]
pub fn People(frame: FrameView, people: PeopleView) -> impl IntoView {
    let PeopleView { shop, action, csrf, members, roles, invited, email, link, notice, error } = people;
    let token = csrf.clone();
    let place = action.clone();
    let members = members
        .into_iter()
        .map(|member| {
            let id = format!("role-{}", member.id);
            view! {
                <li>
                    <p><bdi>{member.name}</bdi>" · "<bdi>{member.email}</bdi></p>
                    <form class="row" method="post" action=place.clone()>
                        <input type="hidden" name="csrf" value=token.clone() />
                        <input type="hidden" name="member" value=member.id.to_string() />
                        <label class="unseen" for=id.clone()>{say("inbox-role")}</label>
                        <select id=id name="role"><Options choices=member.roles /></select>
                        <button name="act" value="role">{say("inbox-role-change")}</button>
                        <button name="act" value="reset">{say("inbox-member-reset")}</button>
                        <button class="danger" name="act" value="remove">{say("inbox-member-remove")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let waiting = !invited.is_empty();
    let (token, place) = (csrf.clone(), action.clone());
    let invited = invited
        .into_iter()
        .map(|(id, email, role, until)| {
            view! {
                <li>
                    <p><bdi>{email}</bdi>" · "{role}" · "<When moment=until /></p>
                    <form method="post" action=place.clone()>
                        <input type="hidden" name="csrf" value=token.clone() />
                        <input type="hidden" name="invitation" value=id />
                        <button name="act" value="withdraw">{say("inbox-invite-withdraw")}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let wrong = error.is_some();
    view! {
        <Page frame>
            <div class="top"><h1>{say("inbox-people")}" "<bdi class="shop">{shop}</bdi></h1></div>
            <p class="hint">{say("inbox-people-intro")}</p>
            {notice.map(|text| view! { <p class="notice" role="status">{text}</p> })}
            {link.map(|(who, address)| view! {
                <div class="notice" role="status">
                    <p>{say_with("inbox-invite-link", &[("who", &who)])}</p>
                    <p><code>{address}</code></p>
                </div>
            })}
            {error.map(|text| view! { <p class="error" id="email-error" role="alert">{text}</p> })}
            <section class="card"><ul class="members">{members}</ul></section>
            {waiting.then(|| view! { <section class="card"><h2>{say("inbox-invited")}</h2><ul class="members">{invited}</ul></section> })}
            <form class="card" method="post" action=action>
                <h2>{say("inbox-invite")}</h2>
                <input type="hidden" name="csrf" value=csrf />
                <label for="email">{say("inbox-email")}</label>
                <input id="email" name="email" type="email" required maxlength="254" value=email aria-invalid=wrong.then_some("true")
                    aria-describedby=wrong.then_some("email-error") />
                <label for="role">{say("inbox-role")}</label>
                <select id="role" name="role"><Options choices=roles /></select>
                <button class="main" name="act" value="invite">{say("inbox-invite-do")}</button>
            </form>
        </Page>
    }
}

/// Where the link of an invitation, or of another password, leads.
#[component]
pub fn Pass(frame: FrameView, pass: PassView) -> impl IntoView {
    let PassView { action, shop, known, email, name, error } = pass;
    let join = shop.is_some();
    let heading = shop.map_or_else(|| say("inbox-reset"), |shop| say_with("inbox-join", &[("shop", &shop)]));
    let hint = say(match (join, known) {
        (false, _) => "inbox-reset-hint",
        (true, true) => "inbox-join-known",
        (true, false) => "inbox-join-new",
    });
    view! {
        <Page frame>
            <form class="alone login" method="post" action=action>
                <h1>{heading}</h1>
                <p>{hint}</p>
                <p><bdi>{email.clone()}</bdi></p>
                {error.map(|error| view! { <p class="error" role="alert">{error}</p> })}
                // For programs that keep passwords.
                <input type="hidden" name="email" autocomplete="username" value=email />
                {(join && !known).then(|| view! {
                    <label for="name">{say("inbox-name")}</label>
                    <input id="name" name="name" autocomplete="name" required maxlength="80" value=name />
                })}
                {(!(join && known)).then(|| view! {
                    <label for="password">{say("inbox-password-new")}</label>
                    <input id="password" name="password" type="password" autocomplete="new-password" required minlength="10"
                        maxlength="200" />
                })}
                <button class="main">{say(if join { "inbox-join-do" } else { "inbox-reset-do" })}</button>
            </form>
        </Page>
    }
}
