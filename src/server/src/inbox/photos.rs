//! Photos for the shop's people: they see all, also those that nobody else does, and hide or show each by itself.

use crate::api::photos::jpeg;
use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::language::say_with;
use crate::inbox::person::Person;
use crate::inbox::post::Post;
use crate::inbox::{case, present, words};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use plaudit_model::ids::{PhotoId, ReviewId, ShopKey};
use plaudit_model::photo::{file_name, height, read_file_name, widths};
use plaudit_model::publication::HideReason;
use plaudit_model::role::Right;
use plaudit_store::{Acted, ConversationLine, PhotoRecord, Role};
use plaudit_view::inbox::photos::{PhotoView, PhotosView};

/// `GET /inbox/photos/{shop}/{name}`.
pub(super) async fn file(
    State(app): State<App>,
    person: Person,
    Path((shop, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let key = ShopKey::parse(&shop).map_err(|_| Failure::NotFound)?;
    person.role(&key)?;
    let (id, _) = read_file_name(&name).ok_or(Failure::NotFound)?;
    app.store.photo(&key, &id).await?.ok_or(Failure::NotFound)?;
    match app.photos.file(&key, &name).await {
        Ok(Some(bytes)) => Ok(jpeg(bytes)),
        Ok(None) | Err(_) => Err(Failure::NotFound),
    }
}

/// `POST /inbox/cases/{shop}/{id}/photos`: hides one photo for a reason of the closed list, or shows it again.
pub(super) async fn act(
    State(app): State<App>,
    Path((shop, id)): Path<(String, String)>,
    Post { person, fields }: Post,
) -> Result<Response, Failure> {
    let key = ShopKey::parse(&shop).map_err(|_| Failure::NotFound)?;
    person.right(&key, Right::Moderate)?;
    let review = ReviewId::parse(&id).map_err(|_| Failure::NotFound)?;
    let photo = PhotoId::parse(fields.get("photo")).map_err(|_| Failure::NotFound)?;
    let unreadable = || Failure::Unreadable(StatusCode::BAD_REQUEST);
    let version: i64 = fields.get("version").parse().map_err(|_| unreadable())?;
    let reason = match fields.get("act") {
        "show" => None,
        "hide" => {
            let reason = HideReason::from_code(fields.get("reason"));
            Some(reason.ok_or(Failure::Unreadable(StatusCode::UNPROCESSABLE_ENTITY))?)
        }
        _ => return Err(unreadable()),
    };
    // Pressed twice, or a colleague did the same: it is so already.
    let photos = app.store.photos_of(&key, review.as_str(), true).await?;
    let stands = photos.iter().find(|known| known.id == photo.as_str()).ok_or(Failure::NotFound)?.hidden == reason;
    let user = &person.session.user;
    let done = if stands {
        Acted::Done
    } else {
        app.store.hide_photo(&key, &review, version, user, &photo, reason, app.clock.now()).await?
    };
    let code = match done {
        Acted::Done if reason.is_some() => "photo-hidden",
        Acted::Done => "photo-shown",
        Acted::Stale | Acted::Refused => "photo-stale",
        Acted::NotFound => return Err(Failure::NotFound),
    };
    app.announce();
    Ok(Redirect::to(&format!("{}?done={code}", present::case_address(&key, &id))).into_response())
}

/// The photos on the page of a conversation.
pub(super) fn view(
    person: &Person,
    shop: &ShopKey,
    line: &ConversationLine,
    photos: &[PhotoRecord],
    role: Role,
) -> PhotosView {
    let address = |id: &str, width: u32| format!("/inbox/photos/{shop}/{}", file_name(id, width));
    let photo = |(photo, at): (&PhotoRecord, usize)| {
        let widths = widths(photo.width);
        let (small, large) = (widths.first().copied().unwrap_or(1), widths.last().copied().unwrap_or(1));
        PhotoView {
            id: photo.id.clone(),
            number: at,
            alt: photo.alt.clone(),
            files: (address(&photo.id, small), address(&photo.id, large)),
            size: (small, height((photo.width, photo.height), small)),
            mark: photo
                .hidden
                .map(|reason| say_with("inbox-photo-hidden", &[("what", &words::reason(reason))]))
                .unwrap_or_default(),
        }
    };
    PhotosView {
        photos: photos.iter().zip(1..).map(photo).collect(),
        action: role.may(Right::Moderate).then(|| format!("{}/photos", present::case_address(shop, &line.id))),
        csrf: person.session.csrf.clone(),
        version: line.version,
        reasons: case::reasons(""),
    }
}
