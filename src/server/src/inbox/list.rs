//! The list of conversations, on its page and beside one that is open.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::filters::{self, Asked, VIEWS};
use crate::inbox::language::{locale, page, say, say_with};
use crate::inbox::{BASE, Person, frame, live, present, several, words};
use axum::extract::{RawQuery, State};
use axum::response::{Html, IntoResponse, Response};
use plaudit_model::conversation::{CaseStatus, Kind};
use plaudit_model::ids::ShopKey;
use plaudit_model::role::Right;
use plaudit_model::verdict::{Language, Topic};
use plaudit_store::{Shop, Team, User, ViewCounts};
use plaudit_view::inbox::data::{Choice, FilterView, ListView, TabView};
use plaudit_view::inbox::list::{List, ListProps};
use plaudit_view::inbox::page::{Message, MessageProps};

/// Conversations on a page.
const PAGE: usize = 25;

/// A list, and what its page needs beside it.
pub(super) struct Made {
    pub(super) list: ListView,
    /// The change mark from before anything was read.
    pub(super) mark: i64,
    /// How many unhappy shoppers wait.
    pub(super) unhappy: i64,
}

/// Conversations of a shop and a view. Without a shop, of the person's first.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let mut asked = Asked::parse(&query.unwrap_or_default());
    let Some(shop) = choose(&app, &person, &asked.shop).await? else { return Ok(no_shop(&app, &person)) };
    asked.shop = shop.key.to_string();
    let Made { list, mark, unhappy } = make(&app, &person, &shop, &asked, None).await?;
    let title = match unhappy {
        0 => say("inbox-title"),
        unhappy => format!("({}) {}", counted(unhappy), say("inbox-title")),
    };
    let frame = frame(&app, &title, Some(&person), Some(live::wire(&shop.key, mark, None)));
    Ok(Html(page(move || List(ListProps { frame, list }))).into_response())
}

/// The list that an address asks for; `current` is the conversation beside it.
pub(super) async fn make(
    app: &App,
    person: &Person,
    shop: &Shop,
    asked: &Asked,
    current: Option<&str>,
) -> Result<Made, Failure> {
    let (user, now) = (person.session.user.id, app.clock.now());
    let (view, filter) = (asked.view(user), asked.filter(user));
    // The mark first: what changes while the rest is read is announced once more, never missed.
    let mark = app.store.change_mark(&shop.key).await?;
    let counts = app.store.counts(&shop.key, user, now).await?;
    let found = app.store.listing(&shop.key, view, &filter, asked.cursor(), PAGE, now).await?;
    let saved = app.store.saved_views(&shop.key, user).await?;
    let members = app.store.members(&shop.key).await?;
    let teams = app.store.teams(&shop.key).await?;
    let colleagues: Vec<&User> =
        members.iter().filter(|(_, role)| role.may(Right::Care)).map(|(member, _)| member).collect();
    let query = asked.query(asked.cursor());
    let own: Vec<TabView> = saved
        .into_iter()
        .map(|(name, kept)| TabView {
            code: String::new(),
            current: kept == asked.query(None),
            href: format!("{BASE}?{kept}"),
            label: name,
            count: None,
            urgent: false,
        })
        .collect();
    let kept = own.iter().any(|tab| tab.current);
    let lines = found.lines.iter().map(|line| {
        let mut seen = present::line(&shop.key, line, now);
        seen.href = format!("{}?{query}", seen.href);
        seen.tags = found.tags.get(&line.id).cloned().unwrap_or_default();
        seen.current = current == Some(line.id.as_str());
        seen
    });
    let may = person.may(&shop.key, Right::Care);
    let list = ListView {
        shops: shops(app, person, shop).await?,
        view: asked.code().to_owned(),
        heading: say(&format!("inbox-view-{}", asked.code())),
        views: views(asked, user, &counts, kept),
        can_save: true,
        csrf: person.session.csrf.clone(),
        filter: filter_view(asked, &colleagues, &teams),
        done: several::notice(&asked.done),
        lines: lines.collect(),
        empty: empty(asked, !filter.is_empty()),
        bulk: may.then(|| bulk(&colleagues, user)),
        newer: asked.cursor().map(|_| format!("{BASE}?{}", asked.query(None))),
        older: found.next.map(|next| format!("{BASE}?{}", asked.query(Some(next)))),
        saved: own,
        shop: shop.name.clone(),
        query,
    };
    Ok(Made { list, mark, unhappy: counts.of(filters::view("unhappy", user)).unwrap_or(0) })
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

/// The views of the shop; none is the present one where one of the person's own is.
fn views(asked: &Asked, user: i64, counts: &ViewCounts, kept: bool) -> Vec<TabView> {
    let tab = |code: &'static str| {
        let count = counts.of(filters::view(code, user));
        let whole = Asked { view: code.to_owned(), ..asked.whole() };
        TabView {
            code: code.to_owned(),
            label: say(&format!("inbox-view-{code}")),
            href: format!("{BASE}?{}", whole.query(None)),
            count: count.map(counted),
            current: code == asked.code() && !kept,
            urgent: matches!(code, "unhappy" | "breached") && count.is_some_and(|count| count > 0),
        }
    };
    VIEWS.map(tab).into()
}

fn filter_view(asked: &Asked, colleagues: &[&User], teams: &[Team]) -> FilterView {
    let any = || Choice { value: String::new(), label: say("inbox-filter-any"), chosen: false };
    let choice =
        |value: &str, label: String, chosen: &str| Choice { value: value.to_owned(), label, chosen: value == chosen };
    let select = |name: &'static str, chosen: &str, options: Vec<(String, String)>| {
        let options = options.into_iter().map(|(value, label)| choice(&value, label, chosen));
        (name, say(&format!("inbox-filter-{name}")), std::iter::once(any()).chain(options).collect::<Vec<_>>())
    };
    let people =
        [("me", say("inbox-me")), ("nobody", say("inbox-nobody"))].map(|(code, label)| (code.to_owned(), label));
    let people = people.into_iter().chain(colleagues.iter().map(|user| (user.id.to_string(), user.name.clone())));
    let selects: Vec<(&'static str, String, Vec<Choice>)> = vec![
        select(
            "kind",
            &asked.kind,
            Kind::ALL.iter().map(|kind| (kind.code().to_owned(), words::kind(*kind))).collect(),
        ),
        select(
            "status",
            &asked.status,
            CaseStatus::ALL.iter().map(|status| (status.code().to_owned(), words::status(*status))).collect(),
        ),
        select(
            "language",
            &asked.language,
            Language::ALL
                .iter()
                .map(|one| (one.code().to_owned(), words::language(*one)))
                .filter(|(_, name)| !name.is_empty())
                .collect(),
        ),
        select(
            "stars",
            &asked.stars,
            (1..=5_u64).rev().map(|stars| (stars.to_string(), locale().plural("stars", stars))).collect(),
        ),
        select(
            "topic",
            &asked.topic,
            Topic::ALL.iter().map(|topic| (topic.code().to_owned(), words::topic(*topic))).collect(),
        ),
        select("assignee", &asked.assignee, people.collect()),
        select("team", &asked.team, teams.iter().map(|team| (team.id.clone(), team.name.clone())).collect()),
    ];
    let label = |name: &str, value: &str| {
        let select = selects.iter().find(|(other, ..)| *other == name);
        let known = select.and_then(|(_, _, choices)| choices.iter().find(|choice| choice.value == value));
        known.map_or_else(|| value.to_owned(), |choice| choice.label.clone())
    };
    let set = asked.narrowing().into_iter().filter(|(_, value)| !value.trim().is_empty());
    FilterView {
        hidden: vec![("shop", asked.shop.clone()), ("view", asked.code().to_owned())],
        text: asked.text.clone(),
        product: asked.product.clone(),
        tag: asked.tag.clone(),
        chosen: set.map(|(name, value)| (label(name, value), asked.with(name, ""))).collect(),
        clear: format!("{BASE}?{}", asked.whole().query(None)),
        selects: selects.into_iter().filter(|(_, _, choices)| choices.len() > 1).collect(),
    }
}

fn bulk(colleagues: &[&User], user: i64) -> Vec<Choice> {
    let nobody = Choice { value: String::new(), label: say("inbox-nobody"), chosen: false };
    let people = colleagues.iter().map(|member| Choice {
        value: member.id.to_string(),
        label: if member.id == user { say_with("inbox-you", &[("who", &member.name)]) } else { member.name.clone() },
        chosen: member.id == user,
    });
    std::iter::once(nobody).chain(people).collect()
}

/// `12`, or `999+` where nobody counted on.
fn counted(count: i64) -> String {
    if count < ViewCounts::MOST { count.to_string() } else { format!("{}+", ViewCounts::MOST - 1) }
}

fn empty(asked: &Asked, filtered: bool) -> (String, String) {
    let what = match (asked.cursor(), filtered) {
        (Some(_), _) => "page",
        (_, true) => "filter",
        _ => asked.code(),
    };
    (say(&format!("inbox-empty-{what}")), say(&format!("inbox-empty-{what}-next")))
}

/// For somebody who is a member of no shop.
fn no_shop(app: &App, person: &Person) -> Response {
    let message = MessageProps {
        frame: frame(app, &say("inbox-title"), Some(person), None),
        heading: say("inbox-no-shop"),
        text: say("inbox-no-shop-next"),
        href: BASE.to_owned(),
        link: say("inbox-look-again"),
    };
    Html(page(move || Message(message))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_end_somewhere() {
        assert_eq!([0, 12, 999, 1_000].map(counted), ["0", "12", "999", "999+"]);
    }
}
