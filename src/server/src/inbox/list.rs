//! The list of conversations.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::{BASE, Person, frame, live, present};
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse, Response};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::ShopKey;
use plaudit_store::{Cursor, Filter, Shop, View, ViewCounts};
use plaudit_view::inbox::data::{Choice, ListView, TabView};
use plaudit_view::inbox::list::{List, ListProps};
use plaudit_view::inbox::page::{Message, MessageProps};
use plaudit_view::render::render;
use serde::Deserialize;
use url::form_urlencoded::byte_serialize;

/// Conversations on a page.
const PAGE: usize = 25;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    shop: String,
    #[serde(default)]
    view: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    after: String,
}

/// The views, with their code and their name.
const VIEWS: [(&str, &str); 11] = [
    ("open", "Open"),
    ("unhappy", "Unhappy"),
    ("mine", "Mine"),
    ("unassigned", "Unassigned"),
    ("due", "Due soon"),
    ("breached", "Late"),
    ("waiting", "Waiting"),
    ("snoozed", "Put off"),
    ("look", "Needs a look"),
    ("unpublished", "Not shown"),
    ("all", "All"),
];
/// Most characters of a text that is looked for.
const TEXT: usize = 200;

/// The view of a code.
fn view(code: &str, user: i64) -> View {
    match code {
        "unhappy" => View::Unhappy,
        "mine" => View::Assigned(user),
        "unassigned" => View::Unassigned,
        "due" => View::DueSoon,
        "breached" => View::Breached,
        "waiting" => View::Waiting,
        "snoozed" => View::Snoozed,
        "look" => View::NeedsLook,
        "unpublished" => View::Unpublished,
        "all" => View::All,
        _ => View::Open,
    }
}

/// Conversations of a shop and a view. Without a shop, of the person's first.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let Some(shop) = choose(&app, &person, &asked.shop).await? else { return Ok(no_shop(&app, &person)) };
    let user = person.session.user.id;
    let (code, _) = VIEWS.into_iter().find(|(code, _)| *code == asked.view).unwrap_or(VIEWS[0]);
    let kind = Kind::from_code(&asked.kind);
    let (now, after) = (app.clock.now(), Cursor::decode(&asked.after));
    let text: String = asked.text.trim().chars().take(TEXT).collect();
    // The mark first: what changes while the rest is read is announced once more, never missed.
    let mark = app.store.change_mark(&shop.key).await?;
    let counts = app.store.counts(&shop.key, user, now).await?;
    let filter = Filter { kind, text: text.clone(), ..Filter::default() };
    let found = app.store.listing(&shop.key, view(code, user), &filter, after, PAGE, now).await?;
    let unhappy = counts.of(View::Unhappy).unwrap_or(0);
    let words: String = byte_serialize(text.as_bytes()).collect();
    let words = if words.is_empty() { words } else { format!("&text={words}") };
    let first = format!("{}{words}", list_address(&shop.key, code, kind));
    let list = ListView {
        key: shop.key.to_string(),
        shops: shops(&app, &person, &shop).await?,
        view: code.to_owned(),
        kind: kind.map_or("", Kind::code).to_owned(),
        tabs: tabs(&shop.key, code, kind, user, &counts),
        text,
        kinds: kinds(&shop.key, code, kind),
        lines: found.lines.iter().map(|line| present::line(&shop.key, line, now)).collect(),
        empty: empty(code, !filter.is_empty(), after.is_some()),
        after: found.next.map(|next| format!("{first}&after={}", next.encode())),
        before: after.is_some().then_some(first),
        shop: shop.name,
    };
    let title = match unhappy {
        0 => "Inbox".to_owned(),
        unhappy => format!("({}) Inbox", counted(unhappy)),
    };
    let frame = frame(&app, &title, Some(&person), Some(live::wire(&shop.key, mark, None)));
    Ok(Html(render(move || List(ListProps { frame, list }))).into_response())
}

/// The address of a view, of all kinds or one.
pub(super) fn list_address(shop: &ShopKey, view: &str, kind: Option<Kind>) -> String {
    let kind = kind.map(|kind| format!("&kind={}", kind.code())).unwrap_or_default();
    format!("{BASE}?shop={shop}&view={view}{kind}")
}

/// The shop that was asked for, if the person is a member of it, or their first; `None` when they have none.
async fn choose(app: &App, person: &Person, asked: &str) -> Result<Option<Shop>, Failure> {
    let key = match (asked, person.session.shops.first()) {
        ("", None) => return Ok(None),
        ("", Some((key, _))) => key.clone(),
        (asked, _) => ShopKey::parse(asked).map_err(|_| Failure::NotFound)?,
    };
    person.role(&key)?;
    Ok(Some(app.store.shop(&key).await?.ok_or(Failure::NotFound)?))
}

/// The shops to switch between.
async fn shops(app: &App, person: &Person, current: &Shop) -> Result<Vec<Choice>, Failure> {
    let mut choices = Vec::new();
    if person.session.shops.len() > 1 {
        for (key, _) in &person.session.shops {
            let name = app.store.shop(key).await?.map_or_else(|| key.to_string(), |shop| shop.name);
            choices.push(Choice { value: key.to_string(), label: name, chosen: *key == current.key });
        }
    }
    Ok(choices)
}

fn tabs(shop: &ShopKey, current: &str, kind: Option<Kind>, user: i64, counts: &ViewCounts) -> Vec<TabView> {
    let tab = |(code, label): (&str, &'static str)| {
        let count = counts.of(view(code, user));
        TabView {
            label,
            href: list_address(shop, code, kind),
            count: count.map(counted),
            current: code == current,
            urgent: matches!(code, "unhappy" | "breached") && count.is_some_and(|count| count > 0),
        }
    };
    VIEWS.into_iter().map(tab).collect()
}

/// All kinds, and each alone, in the same view.
fn kinds(shop: &ShopKey, view: &str, current: Option<Kind>) -> Vec<TabView> {
    let tab = |kind: Option<Kind>| TabView {
        label: match kind {
            None => "All kinds",
            Some(Kind::Review) => "Reviews",
            Some(Kind::Question) => "Questions",
            Some(Kind::Private) => "Private messages",
        },
        href: list_address(shop, view, kind),
        count: None,
        current: kind == current,
        urgent: false,
    };
    [None, Some(Kind::Review), Some(Kind::Question), Some(Kind::Private)].into_iter().map(tab).collect()
}

/// `12`, or `999+` where nobody counted on.
fn counted(count: i64) -> String {
    if count < ViewCounts::MOST { count.to_string() } else { format!("{}+", ViewCounts::MOST - 1) }
}

fn empty(view: &str, filtered: bool, further: bool) -> (String, String) {
    let (title, text) = match (view, filtered) {
        _ if further => {
            ("There is nothing more", "Conversations move when they are answered. Go back to the beginning.")
        }
        (_, true) => ("Nothing is found", "Look at all kinds, into another view, or for fewer words."),
        ("unassigned", _) => ("Everything has somebody", "What nobody has yet appears here."),
        ("due", _) => ("Nothing is due within the hour", "What is due soon appears here in time."),
        ("breached", _) => ("Nothing is late", "Every promise was kept so far."),
        ("waiting", _) => {
            ("Nothing waits for a shopper", "What you have answered waits here until the shopper writes again.")
        }
        ("snoozed", _) => ("Nothing is put off", "What you put off stays here until its time."),
        ("look", _) => ("Nothing needs a look", "What the program could not read surely comes here."),
        ("unhappy", _) => ("No unhappy shopper is waiting", "Whoever is appears here at once, the soonest due first."),
        ("mine", _) => {
            ("Nothing is yours", "Open a conversation and press “I take it”, or wait until a colleague hands one over.")
        }
        ("unpublished", _) => {
            ("Everything is shown", "Reviews and questions that are held for a person or hidden would be here.")
        }
        ("all", _) => (
            "No reviews yet",
            "The first one appears here by itself, as soon as it is written. So does every question.",
        ),
        _ => ("Everything is answered", "New conversations appear here by themselves."),
    };
    (title.to_owned(), text.to_owned())
}

/// For somebody who is a member of no shop.
fn no_shop(app: &App, person: &Person) -> Response {
    let message = MessageProps {
        frame: frame(app, "Inbox", Some(person), None),
        heading: "You are not a member of any shop yet".to_owned(),
        text: "Ask an owner of the shop to add you, then look again.".to_owned(),
        href: BASE.to_owned(),
        link: "Look again".to_owned(),
    };
    Html(render(move || Message(message))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_end_somewhere() {
        assert_eq!([0, 12, 999, 1_000].map(counted), ["0", "12", "999", "999+"]);
    }
}
