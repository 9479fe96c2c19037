//! Who may do what in a shop: roles, invitations, links for another password. For owners.

use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page, say, say_with};
use crate::inbox::post::Post;
use crate::inbox::{BASE, Person, frame, times, words};
use crate::mail::{self, Mail, Template};
use crate::session::{random_token, token_hash};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use plaudit_model::ids::ShopKey;
use plaudit_model::review::looks_like_email;
use plaudit_model::role::{Right, Role};
use plaudit_model::time::Millis;
use plaudit_store::{Pass, PassRecord, Shop, Store};
use plaudit_view::inbox::data::{Choice, MemberView, PeopleView};
use plaudit_view::inbox::people::{People, PeopleProps};

/// A link works for so long.
pub const LINK: i64 = 3 * Millis::DAY;
/// Most characters of an address.
const EMAIL: usize = 254;

/// What a page says beyond the people themselves.
#[derive(Default)]
struct Extra {
    email: String,
    link: Option<(String, String)>,
    notice: Option<String>,
    error: Option<String>,
}

/// `GET /inbox/people/{shop}`.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
) -> Result<Response, Failure> {
    let shop = open(&app, &person, &shop).await?;
    render(&app, &person, &shop, Extra::default(), StatusCode::OK).await
}

/// `POST /inbox/people/{shop}`.
pub(super) async fn act(
    State(app): State<App>,
    Path(shop): Path<String>,
    Post { person, fields }: Post,
) -> Result<Response, Failure> {
    let shop = open(&app, &person, &shop).await?;
    let now = app.clock.now();
    let unreadable = || Failure::Unreadable(StatusCode::BAD_REQUEST);
    let members = app.store.members(&shop.key).await?;
    let mut status = StatusCode::OK;
    let mut extra = Extra::default();
    let member = fields.get("member").parse::<i64>().ok();
    let member = members.iter().find(|(user, _)| Some(user.id) == member).map(|(user, _)| user);
    let changed = |done: bool| match done {
        true => (StatusCode::OK, Extra { notice: Some(say("inbox-people-saved")), ..Extra::default() }),
        false => (StatusCode::UNPROCESSABLE_ENTITY, Extra { error: Some(say("inbox-last-owner")), ..Extra::default() }),
    };
    match (fields.get("act"), member) {
        ("invite", _) => {
            let email = fields.get("email").trim().to_lowercase();
            let role = Role::from_code(fields.get("role")).ok_or_else(unreadable)?;
            let error = if !looks_like_email(&email) || email.chars().count() > EMAIL {
                Some(say("inbox-email-bad"))
            } else if members.iter().any(|(user, _)| user.email == email) {
                Some(say_with("inbox-already-member", &[("who", &email)]))
            } else {
                None
            };
            if error.is_some() {
                (status, extra) = (StatusCode::UNPROCESSABLE_ENTITY, Extra { email, error, ..Extra::default() });
            } else {
                let pass = Pass::Invitation(shop.key.clone(), role);
                let address = link(&app.store, app.origin(), pass, &email, &person.session.user.name, now).await?;
                let words = [("by", person.session.user.name.as_str()), ("link", address.as_str())];
                extra.notice = mailed(&app, &shop, &email, Template::Invitation, &words).await?;
                extra.link = Some((email, address));
            }
        }
        ("withdraw", _) => {
            app.store.withdraw(&shop.key, fields.get("invitation")).await?;
            extra.notice = Some(say("inbox-people-saved"));
        }
        ("role", Some(user)) => {
            let role = Role::from_code(fields.get("role")).ok_or_else(unreadable)?;
            (status, extra) = changed(app.store.change_member(&shop.key, user.id, Some(role)).await?);
        }
        ("remove", Some(user)) => {
            (status, extra) = changed(app.store.change_member(&shop.key, user.id, None).await?);
        }
        ("reset", Some(user)) => {
            let (made_by, email) = (&person.session.user.name, user.email.clone());
            let address = link(&app.store, app.origin(), Pass::Reset, &email, made_by, now).await?;
            extra.notice = mailed(&app, &shop, &email, Template::PasswordReset, &[("link", &address)]).await?;
            extra.link = Some((email, address));
        }
        _ => return Err(unreadable()),
    }
    // Their own role may be another one now.
    if person.right(&shop.key, Right::People).is_err() {
        return Err(Failure::NotYours);
    }
    render(&app, &person, &shop, extra, status).await
}

/// Sends a link by mail as well, where this server sends mail, and says so.
async fn mailed(
    app: &App,
    shop: &Shop,
    email: &str,
    template: Template,
    words: &[(&str, &str)],
) -> Result<Option<String>, Failure> {
    let mail = Mail::new(email, template, &shop.language, words);
    let sent = mail::enqueue(app, &shop.key, &mail).await?;
    Ok(sent.then(|| say_with("inbox-invite-mailed", &[("who", email)])))
}

/// Makes a link that lets somebody in once, for three days. Only its hash is kept.
///
/// # Errors
/// When the database fails.
pub async fn link(
    store: &Store,
    origin: &str,
    pass: Pass,
    email: &str,
    made_by: &str,
    now: Millis,
) -> plaudit_store::Result<String> {
    let token = random_token();
    let (email, made_by) = (email.to_owned(), made_by.to_owned());
    let record = PassRecord { token_hash: token_hash(&token), pass, email, made_by, expires: now.plus(LINK) };
    store.create_pass(&record, now).await?;
    Ok(format!("{origin}{BASE}/pass/{token}"))
}

async fn open(app: &App, person: &Person, shop: &str) -> Result<Shop, Failure> {
    let key = ShopKey::parse(shop).map_err(|_| Failure::NotFound)?;
    person.right(&key, Right::People)?;
    app.store.shop(&key).await?.ok_or(Failure::NotFound)
}

async fn render(
    app: &App,
    person: &Person,
    shop: &Shop,
    extra: Extra,
    status: StatusCode,
) -> Result<Response, Failure> {
    let now = app.clock.now();
    let roles = |chosen: Role| {
        let choice =
            |role: &Role| Choice { value: role.code().to_owned(), label: words::role(*role), chosen: *role == chosen };
        Role::ALL.iter().map(choice).collect::<Vec<_>>()
    };
    let members = app.store.members(&shop.key).await?;
    let invited = app.store.invitations(&shop.key, now).await?;
    let invited = invited.into_iter().filter_map(|one| match one.pass {
        Pass::Invitation(_, role) => {
            Some((one.token_hash, one.email, words::role(role), times::moment(one.expires, now)))
        }
        Pass::Reset => None,
    });
    let people = PeopleView {
        shop: shop.name.clone(),
        action: format!("{BASE}/people/{}", shop.key),
        csrf: person.session.csrf.clone(),
        members: members
            .into_iter()
            .map(|(user, role)| MemberView { id: user.id, name: user.name, email: user.email, roles: roles(role) })
            .collect(),
        roles: roles(Role::Agent),
        invited: invited.collect(),
        email: extra.email,
        link: extra.link,
        notice: extra.notice,
        error: extra.error,
    };
    let frame = frame(app, &say("inbox-people"), Some(person), None);
    Ok((status, Html(page(move || People(PeopleProps { frame, people })))).into_response())
}
