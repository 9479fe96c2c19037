//! What can go wrong in the inbox, as pages for people: what happened, and what to do next.

use crate::inbox::language::{page, say};
use crate::inbox::{BASE, assets};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_view::inbox::data::FrameView;
use plaudit_view::inbox::page::{Message, MessageProps};

/// Why a request got no page of its own.
#[derive(Debug)]
pub enum Failure {
    /// Nobody is signed in; where to go once somebody is (a path of the inbox, or empty).
    SignIn(String),
    /// Nobody is signed in, and something was to be done.
    SignedOut,
    /// It is not there, or it is another shop's.
    NotFound,
    /// The form did not come from a page of ours, or from a session that is over.
    Foreign,
    /// The role of this person does not allow it.
    ReadOnly,
    /// The role of this person does not allow it either, and no role of an agent would.
    NotYours,
    /// It cannot be done; says why, and what to do.
    Refused(String),
    /// The request cannot be read.
    Unreadable(StatusCode),
    /// Storage failed.
    Storage(plaudit_store::Error),
}

impl From<plaudit_store::Error> for Failure {
    fn from(error: plaudit_store::Error) -> Self {
        Failure::Storage(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let login = format!("{BASE}/login");
        let back = BASE.to_owned();
        let (status, key, link) = match self {
            Failure::SignIn(to) if to.is_empty() => return Redirect::to(&login).into_response(),
            Failure::SignIn(to) => {
                let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
                return Redirect::to(&format!("{login}?to={to}")).into_response();
            }
            Failure::SignedOut => (
                StatusCode::UNAUTHORIZED,
                ("inbox-not-signed-in", say("inbox-not-signed-in-next")),
                (say("inbox-sign-in"), login),
            ),
            Failure::NotFound => (StatusCode::NOT_FOUND, ("inbox-no-page", say("inbox-no-page-next")), to_inbox(back)),
            Failure::Foreign => (StatusCode::FORBIDDEN, ("inbox-foreign", say("inbox-foreign-next")), to_inbox(back)),
            Failure::ReadOnly => {
                (StatusCode::FORBIDDEN, ("inbox-read-only", say("inbox-read-only-next")), to_inbox(back))
            }
            Failure::NotYours => {
                (StatusCode::FORBIDDEN, ("inbox-not-yours", say("inbox-not-yours-next")), to_inbox(back))
            }
            Failure::Refused(why) => (StatusCode::UNPROCESSABLE_ENTITY, ("inbox-refused", why), to_inbox(back)),
            Failure::Unreadable(status) => (status, ("inbox-unreadable", say("inbox-unreadable-next")), to_inbox(back)),
            Failure::Storage(error) => {
                // The cause is for the log alone: it may name tables and values.
                tracing::error!(%error, "storage failed");
                (StatusCode::SERVICE_UNAVAILABLE, ("inbox-storage", say("inbox-storage-next")), to_inbox(back))
            }
        };
        let ((key, text), (link, href)) = (key, link);
        let heading = say(key);
        let frame = FrameView {
            title: format!("{heading} · Plaudit"),
            css: assets::address("inbox.css"),
            icon: assets::address("icon.svg"),
            ..FrameView::default()
        };
        let page = page(move || Message(MessageProps { frame, heading, text, href, link }));
        let mut response = (status, Html(page)).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

fn to_inbox(back: String) -> (String, String) {
    (say("inbox-to-inbox"), back)
}
