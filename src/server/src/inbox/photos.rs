//! Photos for the shop's people: they see all, also those that nobody else does.

use crate::api::photos::jpeg;
use crate::app::App;
use crate::inbox::failure::Failure;
use crate::inbox::person::Person;
use axum::extract::{Path, State};
use axum::response::Response;
use plaudit_model::ids::ShopKey;
use plaudit_model::photo::read_file_name;

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
