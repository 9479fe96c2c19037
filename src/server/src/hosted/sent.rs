//! What the plain form sends: its fields, and photos with them. Files come one after the other and are taken in as they
//! come, so that no more than one is in memory; a photo that cannot be taken costs nothing of what was typed.

use crate::app::App;
use crate::photos::UPLOAD;
use crate::problem::Problem;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Form, FromRequest, Multipart, Request};
use axum::http::{HeaderValue, Method, StatusCode, header};
use plaudit_model::photo::{MOST, NewPhoto};
use plaudit_store::Shop;
use serde::de::DeserializeOwned;
use std::net::IpAddr;
use url::form_urlencoded::{Serializer, parse};

/// Most bytes of all fields together, as for a form without photos.
const FIELDS: usize = 96 * 1024;

/// A form as it came.
pub struct Sent {
    /// Its fields, as a form without files sends them, and their type.
    fields: Bytes,
    kind: HeaderValue,
    /// Photos that are taken in, from this time and from earlier ones.
    pub photos: Vec<NewPhoto>,
    /// Whether the form has a place for photos; otherwise it says nothing of them.
    pub pictured: bool,
    /// Why a photo was not taken: the key of a text.
    pub refused: Option<&'static str>,
}

impl Sent {
    /// The fields, read.
    ///
    /// # Errors
    /// When it is no form.
    pub async fn form<T: DeserializeOwned>(&self) -> Result<Form<T>, Problem> {
        let mut request = Request::new(Body::from(self.fields.clone()));
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(header::CONTENT_TYPE, self.kind.clone());
        let form = Form::from_request(request, &()).await;
        form.map_err(|error| Problem::unreadable(error.status(), &error.body_text()))
    }
}

/// Reads a form with or without files.
///
/// # Errors
/// 400 when it breaks off, 413 when its fields are too long, 503 when storage fails.
pub async fn read(app: &App, shop: &Shop, ip: IpAddr, request: Request) -> Result<Sent, Problem> {
    let plain = HeaderValue::from_static("application/x-www-form-urlencoded");
    let kind = request.headers().get(header::CONTENT_TYPE).cloned().unwrap_or_else(|| HeaderValue::from_static(""));
    if !kind.as_bytes().starts_with(b"multipart/form-data") {
        let fields = to_bytes(request.into_body(), FIELDS).await.map_err(|_| too_long())?;
        let photos = kept(&fields);
        return Ok(Sent { fields, kind, photos, pictured: false, refused: None });
    }
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| unread(error.status()))?;
    let mut pairs = Vec::new();
    let (mut length, mut taken, mut refused) = (0, Vec::new(), None);
    while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if field.file_name().is_none() {
            let Some(text) = whole(field, FIELDS - length).await? else { return Err(too_long()) };
            length += text.len();
            pairs.push((name, String::from_utf8_lossy(&text).into_owned()));
            continue;
        }
        let why = match whole(field, UPLOAD).await? {
            // No file was chosen.
            Some(bytes) if bytes.is_empty() => continue,
            Some(_) if taken.len() >= MOST => Some("photo-most"),
            Some(bytes) => match take(app, shop, ip, bytes.into()).await? {
                Ok(id) => {
                    taken.push(id);
                    None
                }
                Err(why) => Some(why),
            },
            None => Some("photo-damaged"),
        };
        refused = refused.or(why);
    }
    let fields = Bytes::from(Serializer::new(String::new()).extend_pairs(pairs).finish());
    let mut photos = kept(&fields);
    let alt = parse(&fields).find(|(name, _)| name == "photo_show").map(|(_, words)| words.into_owned());
    photos.extend(taken.into_iter().map(|id| NewPhoto { id, alt: alt.clone() }));
    if photos.len() > MOST {
        photos.truncate(MOST);
        refused = refused.or(Some("photo-most"));
    }
    Ok(Sent { fields, kind: plain, photos, pictured: true, refused })
}

/// Takes a photo in, or says why not.
async fn take(app: &App, shop: &Shop, ip: IpAddr, bytes: Bytes) -> Result<Result<String, &'static str>, Problem> {
    let taken = match app.limits.photo(&shop.key, ip, app.clock.now()) {
        Ok(()) => app.photos.take(app, &shop.key, bytes).await,
        Err(problem) => Err(problem),
    };
    match taken {
        Ok(photo) => Ok(Ok(photo.id)),
        Err(problem) => match problem.status() {
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Ok(Err("photo-kind")),
            StatusCode::UNPROCESSABLE_ENTITY => Ok(Err("photo-damaged")),
            StatusCode::TOO_MANY_REQUESTS => Ok(Err("photo-many")),
            _ => Err(problem),
        },
    }
}

/// Photos that were uploaded before: by the script, or when the form came back the last time.
fn kept(fields: &[u8]) -> Vec<NewPhoto> {
    let all =
        |name: &'static str| parse(fields).filter(move |(key, _)| key == name).map(|(_, value)| value.into_owned());
    let scripted = all("photo_id").zip(all("photo_alt")).filter(|(id, _)| !id.is_empty());
    let again = all("photo_kept").map(|id| {
        let words = format!("photo_alt.{id}");
        let alt = parse(fields).find(|(name, _)| *name == words).map(|(_, alt)| alt.into_owned());
        (id, alt.unwrap_or_default())
    });
    scripted.chain(again).map(|(id, alt)| NewPhoto { id, alt: Some(alt) }).collect()
}

/// A field's bytes; `None` where there are more than `most`, which are read and let go.
async fn whole(mut field: Field<'_>, most: usize) -> Result<Option<Vec<u8>>, Problem> {
    let (mut bytes, mut fits) = (Vec::new(), true);
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        fits &= bytes.len() + chunk.len() <= most;
        if fits {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    Ok(fits.then_some(bytes))
}

fn broken(error: &MultipartError) -> Problem {
    unread(error.status())
}

fn unread(status: StatusCode) -> Problem {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => too_long(),
        _ => Problem::bad_request("The form breaks off or is none. Go back and send it again."),
    }
}

fn too_long() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "The form is too long", "Go back, shorten it or take photos away.")
}
