//! Photos on reviews: taken in, kept, served, erased.
//!
//! What strangers send is decoded here and nowhere else, one picture at a time on a thread of its own, so that a machine
//! of two cores goes on answering. What is kept is never what came: only pixels survive, and are written anew.

pub mod picture;
mod place;

use crate::app::{App, AppState};
use crate::config::Config;
use crate::problem::Problem;
use axum::body::Bytes;
use axum::http::StatusCode;
use picture::{Picture, Refusal};
use place::Place;
use plaudit_model::ids::{PhotoId, ShopKey};
use plaudit_model::photo::{file_name, height, widths};
use plaudit_model::wire::PhotoJson;
use plaudit_store::PhotoRecord;
use rand::RngExt;
use tokio::sync::Semaphore;

/// Most bytes of an upload. The widget sends less; a page without script sends what the camera made.
pub const UPLOAD: usize = 12 * 1024 * 1024;
/// Photos that one sweep erases at most.
const SWEEP: usize = 500;

/// Where photos are kept, and the one desk at which they are decoded.
pub struct Photos {
    place: Place,
    desk: Semaphore,
}

impl Photos {
    /// As the settings say; nothing is opened yet.
    pub fn new(config: &Config) -> Self {
        Photos { place: Place::new(config), desk: Semaphore::new(1) }
    }

    /// Opens the place, making the folder if it is one: so that whoever starts the program hears of a wrong setting.
    ///
    /// # Errors
    /// When it cannot be written to or the address is none; says what to do.
    pub async fn open(&self) -> anyhow::Result<()> {
        self.place.open().await.map(|_| ())
    }

    /// Takes a photo in. It waits for a review of the shop to claim it.
    ///
    /// # Errors
    /// 415 for what is no picture of a kind that we read, 422 for one that is damaged or too large, 503 when storage fails.
    pub async fn take(&self, app: &AppState, shop: &ShopKey, bytes: Bytes) -> Result<PhotoJson, Problem> {
        let id = hex::encode(rand::rng().random::<[u8; 16]>());
        let id = PhotoId::parse(&id).map_err(|error| Problem::bad_request(format!("{error}.")))?;
        self.put(app, shop, &id, bytes).await
    }

    /// The same under an id that was chosen: the demo shop's photos keep theirs from start to start.
    ///
    /// # Errors
    /// As for [`Photos::take`].
    pub async fn put(&self, app: &AppState, shop: &ShopKey, id: &PhotoId, bytes: Bytes) -> Result<PhotoJson, Problem> {
        let picture = self.decode(bytes).await?;
        // The row first: should we fail after this, the sweep finds the files by it.
        app.store.add_photo(shop, id, (picture.width, picture.height), app.clock.now()).await?;
        for (width, jpeg) in picture.files {
            self.place.write(shop, &file_name(id.as_str(), width), jpeg).await?;
        }
        let record = PhotoRecord {
            id: id.as_str().to_owned(),
            alt: String::new(),
            width: picture.width,
            height: picture.height,
            hidden: None,
        };
        Ok(json(app, shop, &record))
    }

    /// Decodes when it is our turn. The permit goes along, so that giving up does not let a second one begin.
    async fn decode(&self, bytes: Bytes) -> Result<Picture, Problem> {
        let _turn = self.desk.acquire().await.map_err(|_| broken())?;
        let work = tokio::task::spawn_blocking(move || picture::read(&bytes));
        work.await.map_err(|_| broken())?.map_err(refused)
    }

    /// A file of a photo, whoever may see it: the caller has looked.
    ///
    /// # Errors
    /// When the place fails.
    pub async fn file(&self, shop: &ShopKey, name: &str) -> Result<Option<Bytes>, Problem> {
        self.place.read(shop, name).await
    }

    /// Erases what no review claimed in time, or what belonged to a review that was erased. Files go first.
    ///
    /// # Errors
    /// When storage fails; the rest is erased the next time.
    pub async fn sweep(&self, app: &App) -> Result<(), Problem> {
        for (shop, id, width) in app.store.lost_photos(app.clock.now(), SWEEP).await? {
            for width in widths(width) {
                self.place.erase(&shop, &file_name(id.as_str(), width)).await?;
            }
            app.store.forget_photo(&shop, &id).await?;
        }
        Ok(())
    }
}

/// The address of a file.
pub fn address(app: &AppState, shop: &ShopKey, id: &str, width: u32) -> String {
    format!("{}/photos/{shop}/{}", app.origin(), file_name(id, width))
}

/// A photo as the API gives it.
pub fn json(app: &AppState, shop: &ShopKey, photo: &PhotoRecord) -> PhotoJson {
    let widths = widths(photo.width);
    let (small, large) = (widths.first().copied().unwrap_or(1), widths.last().copied().unwrap_or(1));
    PhotoJson {
        id: photo.id.clone(),
        alt: photo.alt.clone(),
        width: large,
        height: height((photo.width, photo.height), large),
        url: address(app, shop, &photo.id, large),
        thumb: address(app, shop, &photo.id, small),
    }
}

/// A fault of ours, such as a decoder that broke off.
fn broken() -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "The picture cannot be read", "Save it anew as JPEG and send that.")
}

fn refused(refusal: Refusal) -> Problem {
    let (status, title) = match refusal {
        Refusal::Heic | Refusal::Kind => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "Not a picture that can be read"),
        Refusal::Large | Refusal::Damaged => (StatusCode::UNPROCESSABLE_ENTITY, "The picture cannot be read"),
    };
    Problem::new(status, title, refusal.to_string())
}
