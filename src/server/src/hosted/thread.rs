//! The talk with the shop: a page that its signed link alone opens, without account, cookie or script. It shows what the
//! shopper wrote and what the shop answered, never a note; and takes what the shopper has to say.

use super::{Asked, find_shop, frame, fresh, get, language, may_post};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::render;
use crate::guard::client_ip::ClientIp;
use crate::intake::understood;
use crate::locale::Locale;
use crate::problem::Problem;
use crate::question::nfc;
use crate::rules::{Arrived, Ground};
use crate::talk::{self, Said, link};
use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use plaudit_model::conversation::{Kind, MessageKind};
use plaudit_model::ids::{ProductId, ReviewId};
use plaudit_model::review::Content;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Language;
use plaudit_store::{Conversation, Message, NewWord, Shop, Worded};
use plaudit_view::hosted::Plain;
use plaudit_view::thread::{SaidView, Thread, ThreadView};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Most characters of what a shopper says at once, as of a private message.
const TEXT: usize = 5_000;

/// What the form sends.
#[derive(Default, serde::Deserialize)]
pub struct Fields {
    #[serde(default)]
    id: String,
    #[serde(default)]
    body: String,
}

/// `GET /shops/{shop}/talk/{token}`.
pub async fn page(
    State(app): State<App>,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let locale = language(&shop, &asked, &headers);
    let Some(case) = opened(&app, &shop, &token).await? else { return Ok(gone(&shop, locale)) };
    let sent = get(&asked, "sent").is_some();
    Ok(draw(&app, locale, &shop, &token, &case, Fields::default(), "", sent))
}

/// `POST /shops/{shop}/talk/{token}`: the form of that page.
pub async fn post(
    State(app): State<App>,
    ClientIp(ip): ClientIp,
    Path((shop, token)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    form: Result<Form<Fields>, FormRejection>,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    may_post(&app, &shop, &headers)?;
    let Form(fields) = form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))?;
    let locale = language(&shop, &asked, &headers);
    let Some(case) = opened(&app, &shop, &token).await? else { return Ok(gone(&shop, locale)) };
    let body = nfc(&fields.body);
    let fault = match body.chars().count() {
        0 => Some(locale.text("error-required")),
        1..=TEXT => None,
        _ => Some(locale.text("error-long")),
    };
    if let Some(fault) = fault {
        let page = draw(&app, locale, &shop, &token, &case, fields, &fault, false);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    if let Err(problem) = app.limits.post(&shop.key, ip, app.clock.now()) {
        let busy = locale.text("letter-busy");
        return Ok((problem.status(), draw(&app, locale, &shop, &token, &case, fields, &busy, false)).into_response());
    }
    match say(&app, &shop, &case, &fields.id, body).await? {
        Worded::Stored | Worded::Same => {}
        Worded::NotFound => return Ok(gone(&shop, locale)),
    }
    let to = format!("/shops/{}/talk/{token}?lang={}&sent=1", shop.key, locale.code());
    Ok(Redirect::to(&to).into_response())
}

/// The conversation of a link.
async fn opened(app: &App, shop: &Shop, token: &str) -> Result<Option<Conversation>, Problem> {
    match link::conversation(app, link::Purpose::Thread, &shop.key, token) {
        Some(id) => Ok(app.store.conversation(&shop.key, &id).await?),
        None => Ok(None),
    }
}

/// Stores what a shopper says, read like everything that comes in.
async fn say(app: &App, shop: &Shop, case: &Conversation, sent: &str, body: String) -> Result<Worded, Problem> {
    let now = app.clock.now();
    let id = ReviewId::parse(&case.line.id).map_err(|error| Problem::bad_request(format!("{error}.")))?;
    let content = Content { body: body.clone(), ..Content::default() };
    let verdict = understood(&content, Some(case.line.verdict.language.code()));
    let said = Said { id: &id, kind: case.line.kind, words: &body, verdict: &verdict, email: None, silent: false };
    let jobs = talk::begun(app, shop, &said, now).await?;
    // It is in the conversation already, so the rules say no more than whether its words are unhappy.
    let product = ProductId::parse(&case.line.product).map_err(|error| Problem::bad_request(format!("{error}.")))?;
    let ground = Ground::of(app, shop, &product, id.as_str(), case.email.as_deref()).await?;
    let came =
        Arrived { kind: case.line.kind, product: &product, stars: None, words: &body, verdict: &verdict, at: now };
    let word = NewWord {
        author: case.line.author.clone(),
        jobs,
        // With the words: whoever goes back, changes them and sends again says something new.
        sent_hash: hex::encode(Sha256::digest(format!("{sent} {body}"))),
        unhappy: ground.route(shop, came).outcome.unhappy,
        body,
    };
    let worded = app.store.add_word(&shop.key, &id, &word, now).await?;
    if worded == Worded::Stored {
        app.announce();
        app.wake_jobs.notify_one();
    }
    Ok(worded)
}

/// The page of a link that leads nowhere any more: it says what to do.
pub(super) fn gone(shop: &Shop, locale: &'static Locale) -> Response {
    let back = (
        format!("/shops/{}?lang={}", shop.key, locale.code()),
        locale.text_with("hosted-shop", &[("shop", &shop.name)]),
    );
    let frame = frame(locale, locale.text("thread-gone-title"), back, true);
    let sections = vec![(String::new(), vec![locale.text("thread-gone")])];
    let link = (String::new(), String::new());
    (StatusCode::NOT_FOUND, fresh(render(move || view! { <Plain frame sections link /> }))).into_response()
}

#[allow(clippy::too_many_arguments)]
fn draw(
    app: &App,
    locale: &'static Locale,
    shop: &Shop,
    token: &str,
    case: &Conversation,
    typed: Fields,
    error: &str,
    sent: bool,
) -> Response {
    let line = &case.line;
    let words = words(locale, shop, case);
    let answered = words.iter().any(|said| said.shop);
    let own = match line.kind {
        Kind::Review => (link::author(app, &shop.key, &line.id, locale), locale.text("own")),
        Kind::Question | Kind::Private => Default::default(),
    };
    let thread = ThreadView {
        about: locale.text_with("thread-about", &[("product", &line.product_name)]),
        words,
        waiting: if answered { String::new() } else { locale.text("thread-waiting") },
        sent: if sent { locale.text("thread-sent") } else { String::new() },
        own,
        action: format!("/shops/{}/talk/{token}?lang={}", shop.key, locale.code()),
        id: if typed.id.is_empty() { Uuid::new_v4().to_string() } else { typed.id },
        label: locale.text("thread-reply"),
        hint: locale.text("thread-reply-hint"),
        text: typed.body,
        error: error.to_owned(),
        send: locale.text("thread-send"),
    };
    let title = locale.text_with("thread-title", &[("shop", &shop.name)]);
    let frame = frame(locale, title, Default::default(), true);
    fresh(render(move || view! { <Thread frame thread /> }))
}

/// What was said, oldest first: nothing of what the shop's people write for themselves.
fn words(locale: &Locale, shop: &Shop, case: &Conversation) -> Vec<SaidView> {
    let line = &case.line;
    let lang = match line.verdict.language {
        Language::Undetermined => String::new(),
        language => language.code().to_owned(),
    };
    let when = |at: Millis| (locale.date(at), at.rfc3339());
    let opening = case.original.trim();
    let first = SaidView {
        who: locale.text("thread-you"),
        shop: false,
        when: when(line.created),
        note: String::new(),
        body: if opening.is_empty() { locale.text("thread-stars") } else { opening.to_owned() },
        lang: if opening.is_empty() { String::new() } else { lang },
    };
    let said = |message: &Message| {
        let note = match message.kind {
            MessageKind::Note => return None,
            MessageKind::Shopper => String::new(),
            MessageKind::PublicAnswer => locale.text("thread-public"),
            MessageKind::PrivateAnswer => locale.text("thread-alone"),
        };
        let automatic = message.automatic.then(|| locale.text("thread-automatic"));
        let notes = automatic.into_iter().chain((!note.is_empty()).then_some(note));
        let answers = message.kind.is_answer();
        Some(SaidView {
            // Who of the shop's people wrote is theirs to say in the text.
            who: if answers { shop.name.clone() } else { locale.text("thread-you") },
            shop: answers,
            when: when(message.created),
            note: notes.collect::<Vec<_>>().join(" · "),
            body: message.body.clone(),
            lang: String::new(),
        })
    };
    std::iter::once(first).chain(case.messages.iter().filter_map(said)).collect()
}
