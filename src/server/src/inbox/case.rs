//! One conversation: reading it, and doing something about it.

use crate::app::App;
use crate::inbox::acts::{self, Fault};
use crate::inbox::failure::Failure;
use crate::inbox::list::list_address;
use crate::inbox::post::{Fields, Post};
use crate::inbox::{Person, frame, live, photos, present, words};
use crate::outlets::title;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::conversation::Kind;
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::alike;
use plaudit_sentiment::folded;
use plaudit_store::{Act, Acted, Conversation, KnownQuestion, PhotoRecord, Role, Shop, User};
use plaudit_view::inbox::case::{Case, CaseProps};
use plaudit_view::inbox::data::{CaseView, Choice, EventView, FieldView, FormsView, HideView};
use plaudit_view::inbox::replies::ReplyView;
use plaudit_view::render::render;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    done: String,
}

/// Questions that one is compared with, at most.
const COMPARED: usize = 500;
/// Questions that it may be merged with, at most.
const OFFERED: usize = 20;

/// A conversation that a person may see.
struct Opened {
    shop: Shop,
    id: ReviewId,
    role: Role,
    mark: i64,
    conversation: Conversation,
    members: Vec<(User, Role)>,
    photos: Vec<PhotoRecord>,
    /// The case in other systems.
    elsewhere: Vec<(String, String)>,
    /// Other questions about the product, the likest first; for those who may merge.
    alike: Vec<KnownQuestion>,
}

/// What a page says beyond the conversation itself.
#[derive(Default)]
struct Extra<'a> {
    done: Option<String>,
    fault: Option<Fault>,
    missed: Vec<EventView>,
    /// What was typed into the form that was not taken.
    typed: Option<&'a Fields>,
}

/// The page of a conversation.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path((shop, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let opened = open(&app, &person, &shop, &id).await?;
    let extra = Extra { done: acts::notice(&asked.done, opened.conversation.line.kind), ..Extra::default() };
    Ok(page(&app, &person, &opened, extra, StatusCode::OK))
}

/// Does what a form asks for, and shows the conversation again.
pub(super) async fn act(
    State(app): State<App>,
    Path((shop, id)): Path<(String, String)>,
    Post { person, fields }: Post,
) -> Result<Response, Failure> {
    let opened = open(&app, &person, &shop, &id).await?;
    if opened.role == Role::ReadOnly {
        return Err(Failure::ReadOnly);
    }
    let unreadable = || Failure::Unreadable(StatusCode::BAD_REQUEST);
    let version: i64 = fields.get("version").parse().map_err(|_| unreadable())?;
    let user = &person.session.user;
    let again = |fault: Fault| {
        let extra = Extra { fault: Some(fault), typed: Some(&fields), ..Extra::default() };
        page(&app, &person, &opened, extra, StatusCode::UNPROCESSABLE_ENTITY)
    };
    let (act, code) = match acts::read(&fields, user).ok_or_else(unreadable)? {
        Ok(wanted) => wanted,
        Err(fault) => return Ok(again(fault)),
    };
    let done =
        || Redirect::to(&format!("{}?done={code}", present::case_address(&opened.shop.key, &id))).into_response();
    match app.store.act(&opened.shop.key, &opened.id, version, user, &act, app.clock.now()).await? {
        Acted::Done => {
            app.announce();
            Ok(done())
        }
        Acted::NotFound if matches!(act, Act::Assign(_)) => Ok(again(acts::no_colleague())),
        Acted::NotFound if matches!(act, Act::Merge(_)) => Ok(again(acts::no_merging())),
        Acted::NotFound => Err(Failure::NotFound),
        Acted::Refused => Ok(again(acts::refused())),
        Acted::Stale => {
            let current = open(&app, &person, &shop, &id).await?;
            if acts::is_so(&act, &current.conversation, user) {
                return Ok(done());
            }
            let missed = present::missed(&current.conversation, version, app.clock.now());
            let extra = Extra { missed, typed: Some(&fields), ..Extra::default() };
            Ok(page(&app, &person, &current, extra, StatusCode::CONFLICT))
        }
    }
}

async fn open(app: &App, person: &Person, shop: &str, id: &str) -> Result<Opened, Failure> {
    let key = ShopKey::parse(shop).map_err(|_| Failure::NotFound)?;
    let id = ReviewId::parse(id).map_err(|_| Failure::NotFound)?;
    let role = person.role(&key)?;
    let mark = app.store.change_mark(&key).await?;
    let shop = app.store.shop(&key).await?.ok_or(Failure::NotFound)?;
    let conversation = app.store.conversation(&key, &id).await?.ok_or(Failure::NotFound)?;
    let members = app.store.members(&key).await?;
    let photos = app.store.photos_of(&key, id.as_str(), true).await?;
    let alike = if conversation.line.kind == Kind::Question && conversation.merged_into.is_none() {
        others(app, &key, &conversation).await?
    } else {
        Vec::new()
    };
    let elsewhere = elsewhere(app, &key, &id).await?;
    Ok(Opened { shop, id, role, mark, conversation, members, photos, elsewhere, alike })
}

/// What other systems call the case: `Zendesk 35436`, and its address there.
async fn elsewhere(app: &App, shop: &ShopKey, id: &ReviewId) -> Result<Vec<(String, String)>, Failure> {
    let remotes = app.store.remotes(shop, id).await?;
    if remotes.is_empty() {
        return Ok(Vec::new());
    }
    let all = app.store.outlets(shop).await?;
    let known = remotes.into_iter().filter(|remote| !remote.remote.is_empty());
    let named = known.map(|remote| {
        let name = all.iter().find(|one| one.id == remote.outlet).map_or("", title);
        // A template can be given any address; a link can be to the web alone.
        let url = if remote.url.starts_with("https://") { remote.url } else { String::new() };
        (format!("{name} {}", remote.remote), url)
    });
    Ok(named.collect())
}

/// The other questions about the product of a question, the likest first, then the newest.
async fn others(app: &App, shop: &ShopKey, question: &Conversation) -> Result<Vec<KnownQuestion>, Failure> {
    let product = ProductId::parse(&question.line.product).map_err(|_| Failure::NotFound)?;
    let mut known = app.store.known_questions(shop, &product, COMPARED).await?;
    known.retain(|other| other.id != question.line.id);
    let words = folded(&question.line.body);
    let likest = alike(&words, known.iter().map(|other| other.folded.as_str()), OFFERED);
    let rest = (0..known.len()).filter(|at| !likest.contains(at));
    Ok(likest.iter().copied().chain(rest).take(OFFERED).map(|at| known[at].clone()).collect())
}

fn page(app: &App, person: &Person, opened: &Opened, extra: Extra<'_>, status: StatusCode) -> Response {
    let now = app.clock.now();
    let Opened { shop, conversation, .. } = opened;
    let line = present::line(&shop.key, &conversation.line, now);
    let begun = &conversation.line;
    let public = [begun.title.as_str(), begun.body.as_str()].into_iter().filter(|text| !text.is_empty());
    let public = public.collect::<Vec<_>>().join("\n");
    let wrong = if extra.fault.is_some() || !extra.missed.is_empty() { "Not sent: " } else { "" };
    let about = match (line.title.is_empty(), begun.rating) {
        (false, _) => line.title.clone(),
        (true, Some(rating)) => format!("{} stars for {}", rating.stars(), line.product),
        (true, None) => format!("{} about {}", line.kind_label, line.product),
    };
    let hosted = format!("/shops/{}/products/{}", shop.key, begun.product);
    let case = CaseView {
        back: list_address(&shop.key, "open", None),
        shop: shop.name.clone(),
        author: if begun.author.is_empty() { "Somebody without a name".to_owned() } else { begun.author.clone() },
        body: begun.body.clone(),
        original: (conversation.original.trim() != public).then(|| conversation.original.clone()),
        email: conversation.email.as_ref().map(|email| (email.clone(), mail_to(email))),
        order_number: conversation.order_number.clone(),
        elsewhere: opened.elsewhere.clone(),
        hosted: match begun.kind {
            Kind::Review => ("Reviews of this product", format!("{hosted}#review-{}", begun.id)),
            Kind::Question => ("Questions about this product", format!("{hosted}/questions#question-{}", begun.id)),
            Kind::Private => ("Page of this product", hosted),
        },
        photos: photos::view(person, &shop.key, begun, &opened.photos, opened.role),
        merged: conversation
            .merged_into
            .as_ref()
            .map(|(id, body)| (body.clone(), present::case_address(&shop.key, id))),
        forms: (opened.role != Role::ReadOnly).then(|| forms(person, opened, &extra)),
        done: extra.done,
        replies: conversation
            .replies
            .iter()
            .map(|reply| {
                let typed = extra.typed.is_some_and(|fields| fields.get("reply") == reply.id);
                let fault = extra.fault.as_ref().filter(|fault| typed && fault.field == "reply");
                ReplyView { error: fault.map(|fault| fault.message.clone()), ..present::reply(reply, now) }
            })
            .collect(),
        timeline: present::timeline(conversation, now),
        missed: extra.missed,
        line,
    };
    let wire = live::wire(&shop.key, opened.mark, Some(conversation.line.version));
    let frame = frame(app, &format!("{wrong}{about}"), Some(person), Some(wire));
    (status, Html(render(move || Case(CaseProps { frame, case })))).into_response()
}

fn forms(person: &Person, opened: &Opened, extra: &Extra<'_>) -> FormsView {
    let line = &opened.conversation.line;
    let typed = |name: &str| extra.typed.map_or("", |fields| fields.get(name));
    let error =
        |name: &str| extra.fault.as_ref().filter(|fault| fault.field == name).map(|fault| fault.message.clone());
    let user = person.session.user.id;
    let has = line.assignee.as_ref().map(|(id, _)| *id);
    // What was chosen before the page came back, or who has it.
    let chosen = match typed("act") {
        "assign" => typed("assignee").to_owned(),
        _ => has.map(|id| id.to_string()).unwrap_or_default(),
    };
    let mut members = vec![Choice { value: String::new(), label: "Nobody".to_owned(), chosen: chosen.is_empty() }];
    // Whoever only reads cannot take care of anything, but may have it from before.
    members.extend(
        opened.members.iter().filter(|(member, role)| *role != Role::ReadOnly || has == Some(member.id)).map(
            |(member, _)| {
                let value = member.id.to_string();
                let label = if member.id == user { format!("{} (you)", member.name) } else { member.name.clone() };
                Choice { chosen: value == chosen, value, label }
            },
        ),
    );
    let reasons = reasons(typed("reason"));
    let status = line.shown.map(|(status, _)| status);
    let merged = opened.conversation.merged_into.is_some();
    FormsView {
        action: present::case_address(&opened.shop.key, opened.id.as_str()),
        csrf: person.session.csrf.clone(),
        version: line.version,
        members,
        mine: has == Some(user),
        assign_error: error("assignee"),
        answer: status.filter(|_| !merged).map(|status| FieldView {
            text: typed("answer").to_owned(),
            hint: answer_hint(&opened.shop.name, line.kind, status, line.answer.is_some()),
            error: error("answer"),
        }),
        mail: opened
            .conversation
            .email
            .as_ref()
            .filter(|_| line.kind == Kind::Private)
            .map(|email| (email.clone(), mail_to(email))),
        noun: line.kind.code(),
        note: FieldView {
            text: typed("note").to_owned(),
            hint: "Only colleagues see it.".to_owned(),
            error: error("note"),
        },
        hide: status.filter(|&status| status != Status::Hidden).map(|_| HideView {
            reasons,
            error: error("reason"),
            open: typed("act") == "hide",
        }),
        publish: status.is_some_and(|status| status != Status::Published),
        merge: opened
            .alike
            .iter()
            .map(|other| Choice {
                value: other.id.clone(),
                label: present::excerpt(&other.body),
                chosen: other.id == typed("into"),
            })
            .collect(),
        merge_error: error("into"),
        part: merged,
        moves: acts::moves(line.case_status, line.needs_look),
        move_error: error("act"),
    }
}

/// The closed list of reasons for hiding, each with its explanation.
pub(super) fn reasons(chosen: &str) -> Vec<Choice> {
    let choice = |&reason: &HideReason| Choice {
        value: reason.code().to_owned(),
        label: format!("{}: {}", words::reason(reason), words::explain(reason)),
        chosen: reason.code() == chosen,
    };
    HideReason::ALL.iter().map(choice).collect()
}

/// What happens to an answer, said before it is sent.
fn answer_hint(shop: &str, kind: Kind, status: Status, again: bool) -> String {
    let noun = kind.code();
    let place = match status {
        Status::Published => format!("Everyone sees it under the {noun} at once, as the answer of {shop}."),
        Status::Held | Status::Hidden => {
            format!("The {noun} is not shown now. Once it is, everyone sees this under it, as the answer of {shop}.")
        }
    };
    if again { format!("{place} It takes the place of the answer before.") } else { place }
}

/// An address that opens a mail to somebody. Everything that could end the address and begin a header is encoded.
fn mail_to(email: &str) -> String {
    let mut href = "mailto:".to_owned();
    for byte in email.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b'@' => href.push(char::from(byte)),
            _ => href.push_str(&format!("%{byte:02X}")),
        }
    }
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g7_a_mail_address_brings_no_headers_along() {
        assert_eq!(mail_to("a.b@shop.example"), "mailto:a.b@shop.example");
        assert_eq!(mail_to("a?bcc=c@d"), "mailto:a%3Fbcc%3Dc@d");
    }
}
