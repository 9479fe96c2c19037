//! Doing one thing to several conversations, and taking the last thing back.
//!
//! Each conversation is one act of its own, checked against the version that was seen: what a colleague changed meanwhile is
//! left alone, and said so. Undoing is an act as well, and stands in the history.

use crate::app::App;
use crate::inbox::acts::no_colleague;
use crate::inbox::failure::Failure;
use crate::inbox::filters::{Asked, QUERY};
use crate::inbox::post::{Fields, Post};
use crate::inbox::{BASE, Person};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use plaudit_model::conversation::tag;
use plaudit_model::ids::{ReviewId, ShopKey};
use plaudit_model::role::Right;
use plaudit_store::{Act, Acted};
use serde::{Deserialize, Serialize};
use url::form_urlencoded::byte_serialize;

/// Most conversations at once: a page of them.
const MOST: usize = 100;

/// What takes an act back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Undo {
    id: String,
    /// The version after the act: a conversation that was changed since is left alone.
    version: i64,
    act: Back,
}

/// An act that takes another one back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Back {
    Assign(Option<i64>),
    Tag(String),
    Untag(String),
    Reopen,
}

impl Back {
    /// What takes an act back, where something does. `had` is who had the conversation before.
    pub(super) fn of(act: &Act, had: Option<i64>) -> Option<Back> {
        match act {
            Act::Assign(_) => Some(Back::Assign(had)),
            Act::Tag(tag) => Some(Back::Untag(tag.clone())),
            Act::Untag(tag) => Some(Back::Tag(tag.clone())),
            Act::Close | Act::Solve => Some(Back::Reopen),
            _ => None,
        }
    }

    fn act(self) -> Act {
        match self {
            Back::Assign(user) => Act::Assign(user),
            Back::Tag(tag) => Act::Tag(tag),
            Back::Untag(tag) => Act::Untag(tag),
            Back::Reopen => Act::Reopen,
        }
    }
}

impl Undo {
    pub(super) fn new(id: &ReviewId, version: i64, act: Back) -> Undo {
        Undo { id: id.as_str().to_owned(), version, act }
    }
}

/// Keeps what takes the last thing back.
pub(super) async fn keep(app: &App, shop: &ShopKey, user: i64, undo: &[Undo]) -> Result<(), Failure> {
    let acts = serde_json::to_string(undo).unwrap_or_default();
    Ok(app.store.keep_undo(shop, user, &acts, app.clock.now()).await?)
}

/// `POST /inbox/several`: what a form of a list asks for.
pub(super) async fn act(State(app): State<App>, Post { person, fields }: Post) -> Result<Response, Failure> {
    let (asked, shop) = place(&person, &fields)?;
    let user = &person.session.user;
    let unreadable = || Failure::Unreadable(StatusCode::BAD_REQUEST);
    let back = |code: &str| Ok(Redirect::to(&again(&asked, code)).into_response());
    let act = match fields.get("act") {
        "take" => Act::Assign(Some(user.id)),
        "assign" => match fields.get("assignee") {
            "" => Act::Assign(None),
            id => Act::Assign(Some(id.parse().map_err(|_| unreadable())?)),
        },
        "tag" => match tag(fields.get("tag")) {
            Some(tag) => Act::Tag(tag),
            None => return back("no-tag"),
        },
        "close" => Act::Close,
        _ => return Err(unreadable()),
    };
    let chosen: Vec<(ReviewId, i64)> = fields.all("chosen").take(MOST).filter_map(read).collect();
    if chosen.is_empty() {
        return back("none");
    }
    let (mut undo, mut left) = (Vec::new(), 0);
    for (id, version) in chosen {
        let Some(conversation) = app.store.conversation(&shop, &id).await? else { continue };
        let had = conversation.line.assignee.map(|(id, _)| id);
        match app.store.act(&shop, &id, version, user, &act, app.clock.now()).await? {
            Acted::Done => undo.extend(Back::of(&act, had).map(|act| Undo::new(&id, version + 1, act))),
            Acted::NotFound if matches!(act, Act::Assign(_)) => return Err(Failure::Refused(no_colleague().message)),
            _ => left += 1,
        }
    }
    app.announce();
    keep(&app, &shop, user.id, &undo).await?;
    back(&format!("several-{}-{left}", undo.len()))
}

/// `POST /inbox/undo`: takes back what the person did last in a shop.
pub(super) async fn undo(State(app): State<App>, Post { person, fields }: Post) -> Result<Response, Failure> {
    let (asked, shop) = place(&person, &fields)?;
    let user = &person.session.user;
    let kept = app.store.take_undo(&shop, user.id, app.clock.now()).await?;
    let acts: Vec<Undo> = kept.and_then(|acts| serde_json::from_str(&acts).ok()).unwrap_or_default();
    let (mut done, mut left) = (0, 0);
    for Undo { id, version, act } in acts {
        let Ok(id) = ReviewId::parse(&id) else { continue };
        match app.store.act(&shop, &id, version, user, &act.act(), app.clock.now()).await? {
            Acted::Done => done += 1,
            _ => left += 1,
        }
    }
    app.announce();
    Ok(Redirect::to(&again(&asked, &format!("undone-{done}-{left}"))).into_response())
}

/// The list that a form came from, and its shop, for those who may change something there.
fn place(person: &Person, fields: &Fields) -> Result<(Asked, ShopKey), Failure> {
    let query = fields.get("query");
    if query.len() > QUERY {
        return Err(Failure::Unreadable(StatusCode::BAD_REQUEST));
    }
    let asked = Asked::parse(query);
    let shop = ShopKey::parse(&asked.shop).map_err(|_| Failure::NotFound)?;
    person.right(&shop, Right::Care)?;
    Ok((asked, shop))
}

/// The same page of the list, with what was done.
fn again(asked: &Asked, code: &str) -> String {
    let code: String = byte_serialize(code.as_bytes()).collect();
    format!("{BASE}?{}&done={code}", asked.query(asked.cursor()))
}

/// A conversation that was chosen, and the version that was seen.
fn read(chosen: &str) -> Option<(ReviewId, i64)> {
    let (id, version) = chosen.split_once(':')?;
    Some((ReviewId::parse(id).ok()?, version.parse().ok()?))
}

/// What a code of these pages says, and whether it can be taken back.
pub(super) fn notice(code: &str) -> Option<(String, bool)> {
    use crate::inbox::language::{say, say_with};
    let counts = |rest: &str| {
        rest.split_once('-').and_then(|(done, left)| Some((done.parse::<u32>().ok()?, left.parse::<u32>().ok()?)))
    };
    let (key, done, left) = match code.split_once('-') {
        Some(("several", rest)) => counts(rest).map(|(done, left)| ("inbox-done-several", done, left))?,
        Some(("undone", rest)) => counts(rest).map(|(done, left)| ("inbox-done-undone", done, left))?,
        _ if code == "no-tag" => return Some((say("inbox-done-no-tag"), false)),
        _ if code == "none" => return Some((say("inbox-done-none"), false)),
        _ if code == "saved" => return Some((say("inbox-done-saved"), false)),
        _ if code == "forgotten" => return Some((say("inbox-done-forgotten"), false)),
        _ if code == "too-many" => return Some((say("inbox-done-too-many"), false)),
        _ => return None,
    };
    let text = say_with(key, &[("n", &done.to_string())]);
    let rest =
        if left > 0 { format!(" {}", say_with("inbox-done-left", &[("n", &left.to_string())])) } else { String::new() };
    Some((format!("{text}{rest}"), key == "inbox-done-several" && done > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_what_takes_what_back() {
        assert_eq!(Back::of(&Act::Assign(Some(2)), Some(1)), Some(Back::Assign(Some(1))));
        assert_eq!(Back::of(&Act::Close, None), Some(Back::Reopen));
        assert_eq!(Back::of(&Act::Note(String::new()), None), None, "a note stays");
    }

    #[test]
    fn d2_what_was_chosen_is_read() {
        let id = "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";
        assert_eq!(read(&format!("{id}:7")).map(|(_, version)| version), Some(7));
        for bad in ["", id, "x:1", &format!("{id}:x")] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
