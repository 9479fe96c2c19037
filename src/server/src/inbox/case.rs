//! One conversation: reading it, and doing something about it.

mod forms;

use crate::app::App;
use crate::inbox::acts::{self, Fault};
use crate::inbox::failure::Failure;
use crate::inbox::filters::Asked;
use crate::inbox::language::{page as rendered, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::several::{self, Back, Undo};
use crate::inbox::{BASE, Person, frame, list, live, marked, photos, present, ready, words};
use crate::outlets::title;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
pub(super) use forms::reasons;
use forms::{forms, mail_to};
use plaudit_model::conversation::{Kind, Priority};
use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::alike;
use plaudit_model::role::Right;
use plaudit_model::verdict::Polarity;
use plaudit_sentiment::folded;
use plaudit_store::{Act, Acted, Conversation, Filter, KnownQuestion, PhotoRecord, Role, Shop, Team, User, View};
use plaudit_view::inbox::case::{Case, CaseProps};
use plaudit_view::inbox::data::{CaseView, Choice, EventView, FieldView, FormsView, HideView, LineView};
use plaudit_view::inbox::replies::ReplyView;
use url::form_urlencoded::parse;

/// Questions that one is compared with, at most.
const COMPARED: usize = 500;
/// Questions that it may be merged with, at most.
const OFFERED: usize = 20;
/// Earlier conversations with the same shopper that are shown.
const EARLIER: usize = 5;

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
    teams: Vec<Team>,
    /// Other questions about the product, the likest first; for those who may merge.
    alike: Vec<KnownQuestion>,
}

/// What a page says beyond the conversation itself.
#[derive(Default)]
struct Extra<'a> {
    done: Option<String>,
    fault: Option<Fault>,
    missed: Vec<EventView>,
    /// Id of the quick reply that was chosen.
    quick: String,
    /// What was typed into the form that was not taken.
    typed: Option<&'a Fields>,
}

/// The page of a conversation, beside the list that it was opened from.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path((shop, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let opened = open(&app, &person, &shop, &id).await?;
    let query = query.unwrap_or_default();
    let asked = Asked::parse(&query);
    let quick = parse(query.as_bytes()).find(|(name, _)| name == "quick").map(|(_, id)| id.into_owned());
    let extra = Extra { done: acts::notice(&asked.done), quick: quick.unwrap_or_default(), ..Extra::default() };
    page(&app, &person, &opened, &asked, extra, StatusCode::OK).await
}

/// Does what a form asks for, and shows the conversation again.
pub(super) async fn act(
    State(app): State<App>,
    Path((shop, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    Post { person, fields }: Post,
) -> Result<Response, Failure> {
    let asked = Asked::parse(&query.unwrap_or_default());
    let opened = open(&app, &person, &shop, &id).await?;
    if !opened.role.may(Right::Care) {
        return Err(Failure::ReadOnly);
    }
    let unreadable = || Failure::Unreadable(StatusCode::BAD_REQUEST);
    let version: i64 = fields.get("version").parse().map_err(|_| unreadable())?;
    let (user, now) = (&person.session.user, app.clock.now());
    let back = |code: &str| {
        let list = Asked { shop: opened.shop.key.to_string(), ..asked.clone() }.query(asked.cursor());
        let address = present::case_address(&opened.shop.key, &id);
        Redirect::to(&format!("{address}?{list}&done={code}")).into_response()
    };
    if fields.get("act") == "correct" {
        let polarity = Polarity::from_code(fields.get("polarity")).ok_or_else(unreadable)?;
        let done = app.store.correct(&opened.shop.key, &opened.id, user, polarity, now).await?;
        app.announce();
        return if done { Ok(back("corrected")) } else { Err(Failure::NotFound) };
    }
    let wanted = acts::read(&fields, user, now).ok_or_else(unreadable)?;
    let again = async |fault: Fault| {
        let extra = Extra { fault: Some(fault), typed: Some(&fields), ..Extra::default() };
        page(&app, &person, &opened, &asked, extra, StatusCode::UNPROCESSABLE_ENTITY).await
    };
    let (act, code) = match wanted {
        Ok(wanted) => wanted,
        Err(fault) => return again(fault).await,
    };
    person.right(&opened.shop.key, acts::right(&act))?;
    match app.store.act(&opened.shop.key, &opened.id, version, user, &act, now).await? {
        Acted::Done => {
            app.announce();
            let had = opened.conversation.line.assignee.as_ref().map(|(id, _)| *id);
            match Back::of(&act, had) {
                Some(undo) => {
                    let undo = Undo::new(&opened.id, version + 1, undo);
                    several::keep(&app, &opened.shop.key, user.id, &[undo]).await?;
                }
                // What was done before is not the last thing any more.
                None => drop(app.store.take_undo(&opened.shop.key, user.id, now).await?),
            }
            Ok(back(code))
        }
        Acted::NotFound if matches!(act, Act::Assign(_) | Act::GiveTeam(_)) => again(acts::no_colleague()).await,
        Acted::NotFound if matches!(act, Act::Merge(_)) => again(acts::no_merging()).await,
        Acted::NotFound => Err(Failure::NotFound),
        Acted::Refused => again(acts::refused()).await,
        Acted::Stale => {
            let current = open(&app, &person, &shop, &id).await?;
            if acts::is_so(&act, &current.conversation, user) {
                return Ok(back(code));
            }
            let missed = present::missed(&current.conversation, version, now);
            let extra = Extra { missed, typed: Some(&fields), ..Extra::default() };
            page(&app, &person, &current, &asked, extra, StatusCode::CONFLICT).await
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
    let teams = app.store.teams(&key).await?;
    let alike = if conversation.line.kind == Kind::Question && conversation.merged_into.is_none() {
        others(app, &key, &conversation).await?
    } else {
        Vec::new()
    };
    let elsewhere = elsewhere(app, &key, &id).await?;
    Ok(Opened { shop, id, role, mark, conversation, members, photos, elsewhere, teams, alike })
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

async fn page(
    app: &App,
    person: &Person,
    opened: &Opened,
    asked: &Asked,
    extra: Extra<'_>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let now = app.clock.now();
    let Opened { shop, conversation, .. } = opened;
    let asked = Asked { shop: shop.key.to_string(), ..asked.clone() };
    let list = list::make(app, person, shop, &asked, Some(opened.id.as_str())).await?.list;
    let earlier = earlier(app, opened, &list.query).await?;
    let (ready, quick) = ready::offered(app, shop, conversation, &list.query, &extra.quick).await?;
    let mailed = crate::mail::is_set_up(app);
    let onlookers = app.store.onlookers(&shop.key, &opened.id, person.session.user.id, now).await?;
    let mut line = present::line(&shop.key, &conversation.line, now);
    line.tags.clone_from(&conversation.tags);
    line.href = format!("{}?{}", line.href, list.query);
    let begun = &conversation.line;
    let public = [begun.title.as_str(), begun.body.as_str()].into_iter().filter(|text| !text.is_empty());
    let public = public.collect::<Vec<_>>().join("\n");
    let about = if line.title.is_empty() { present::about(begun) } else { line.title.clone() };
    let about = if extra.fault.is_some() || !extra.missed.is_empty() {
        say_with("inbox-not-sent", &[("what", &about)])
    } else {
        about
    };
    let hosted = format!("/shops/{}/products/{}", shop.key, begun.product);
    let undo = extra.done.is_some() && app.store.has_undo(&shop.key, person.session.user.id, now).await?;
    let case = CaseView {
        back: format!("{BASE}?{}", list.query),
        shop: shop.name.clone(),
        heading: present::about(begun),
        author: if begun.author.is_empty() { say("inbox-nameless") } else { begun.author.clone() },
        body: marked::pieces(&begun.body),
        original: (conversation.original.trim() != public).then(|| conversation.original.clone()),
        email: conversation.email.as_ref().map(|email| (email.clone(), mail_to(email))),
        order_number: conversation.order_number.clone(),
        elsewhere: opened.elsewhere.clone(),
        hosted: match begun.kind {
            Kind::Review => (say("inbox-fact-reviews"), format!("{hosted}#review-{}", begun.id)),
            Kind::Question => (say("inbox-fact-questions"), format!("{hosted}/questions#question-{}", begun.id)),
            Kind::Private => (say("inbox-fact-product"), hosted),
        },
        photos: photos::view(person, &shop.key, begun, &opened.photos, opened.role),
        status: words::status(begun.case_status),
        merged: conversation
            .merged_into
            .as_ref()
            .map(|(id, body)| (body.clone(), present::case_address(&shop.key, id))),
        people: onlookers.iter().map(|one| present::onlooker(&one.name, one.writing)).collect::<Vec<_>>().join(" "),
        earlier,
        forms: opened.role.may(Right::Care).then(|| forms(person, opened, &extra, &list.query, (&quick, mailed))),
        undo: undo.then(|| (person.session.csrf.clone(), list.query.clone())),
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
        ready,
        line,
    };
    let mut wire = live::wire(&shop.key, opened.mark, Some(conversation.line.version));
    wire.href.push_str(&format!("&case={}", opened.id));
    wire.here = Some(format!("{}/here", present::case_address(&shop.key, opened.id.as_str())));
    let frame = frame(app, &about, Some(person), Some(wire));
    Ok((status, Html(rendered(move || Case(CaseProps { frame, list, case })))).into_response())
}

/// What else the same address has written to the shop, newest first.
async fn earlier(app: &App, opened: &Opened, query: &str) -> Result<Vec<LineView>, Failure> {
    let Some(email) = &opened.conversation.email else { return Ok(Vec::new()) };
    let now = app.clock.now();
    let filter = Filter { email: Some(email.clone()), ..Filter::default() };
    let found = app.store.listing(&opened.shop.key, View::All, &filter, None, EARLIER + 1, now).await?;
    let others = found.lines.iter().filter(|line| line.id != opened.id.as_str()).take(EARLIER);
    let seen = others.map(|line| {
        let mut seen = present::line(&opened.shop.key, line, now);
        seen.href = format!("{}?{query}", seen.href);
        if seen.title.is_empty() {
            seen.title = present::about(line);
        }
        seen
    });
    Ok(seen.collect())
}
