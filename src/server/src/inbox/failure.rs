//! What can go wrong in the inbox, as pages for people: what happened, and what to do next.

use crate::inbox::{BASE, assets};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_view::inbox::data::FrameView;
use plaudit_view::inbox::page::{Message, MessageProps};
use plaudit_view::render::render;

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
    /// Only owners may do this.
    OwnersOnly,
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
        let back = ("Back to the inbox", BASE.to_owned());
        let (status, heading, text, (link, href)) = match self {
            Failure::SignIn(to) if to.is_empty() => return Redirect::to(&login).into_response(),
            Failure::SignIn(to) => {
                let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
                return Redirect::to(&format!("{login}?to={to}")).into_response();
            }
            Failure::SignedOut => (
                StatusCode::UNAUTHORIZED,
                "You are not signed in",
                "Nothing was sent. Sign in, go back to the page and send again.",
                ("Sign in", login),
            ),
            Failure::NotFound => (
                StatusCode::NOT_FOUND,
                "There is no such page",
                "The conversation may have been erased, or the address may be incomplete.",
                back,
            ),
            Failure::Foreign => (
                StatusCode::FORBIDDEN,
                "This form was not taken",
                "It did not come from a page of this inbox, or you have signed in anew since. Nothing was sent: go back, \
                 reload the page and send again.",
                back,
            ),
            Failure::ReadOnly => (
                StatusCode::FORBIDDEN,
                "You can read this, not change it",
                "Nothing was sent. Ask an owner of the shop for the role of an agent.",
                back,
            ),
            Failure::OwnersOnly => (
                StatusCode::FORBIDDEN,
                "Only owners change settings",
                "Nothing was changed. Ask an owner of the shop to do it, or to make you one.",
                back,
            ),
            Failure::Unreadable(status) => {
                (status, "This form cannot be read", "Nothing was sent. Go back, reload the page and send again.", back)
            }
            Failure::Storage(error) => {
                // The cause is for the log alone: it may name tables and values.
                tracing::error!(%error, "storage failed");
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The data cannot be reached just now",
                    "Nothing was lost. Go back and try again in a moment.",
                    back,
                )
            }
        };
        let frame = FrameView {
            title: format!("{heading} · Plaudit"),
            css: assets::address("inbox.css"),
            icon: assets::address("icon.svg"),
            ..FrameView::default()
        };
        let (heading, text, link) = (heading.to_owned(), text.to_owned(), link.to_owned());
        let page = render(move || Message(MessageProps { frame, heading, text, href, link }));
        let mut response = (status, Html(page)).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}
