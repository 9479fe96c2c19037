//! The demo shop's made-up photos: drawn pictures that some of its reviews came with.

use crate::app::App;
use anyhow::{Context, anyhow};
use axum::body::Bytes;
use include_dir::{Dir, include_dir};
use plaudit_model::ids::{PhotoId, ShopKey};
use plaudit_model::photo::Claim;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

static PHOTOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../www/demo/photos");

/// The photos of each review, by language and line of the seed.
pub(super) type Photos = HashMap<(String, usize), Vec<Claim>>;

/// Takes the photos in, under ids that are the same on every start.
///
/// # Errors
/// When storage fails or a picture is damaged.
pub(super) async fn fill(app: &App, shop: &ShopKey) -> anyhow::Result<Photos> {
    let list = PHOTOS.get_file("photos.tsv").and_then(|file| file.contents_utf8()).context("photos.tsv is missing")?;
    let mut photos = Photos::new();
    for line in list.lines().skip(1) {
        let [name, language, at, alt] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(anyhow!("photos.tsv: four columns: {line}"));
        };
        let hash = hex::encode(&Sha256::digest(format!("demo photo {name} {language}"))[..16]);
        let id = PhotoId::parse(&hash)?;
        let file = PHOTOS.get_file(format!("{name}.jpg")).with_context(|| format!("photos.tsv: no {name}.jpg"))?;
        let bytes = Bytes::from_static(file.contents());
        app.photos.put(app, shop, &id, bytes).await.map_err(|problem| anyhow!("{name}.jpg: {}", problem.status()))?;
        let of = photos.entry((language.to_owned(), at.parse().with_context(|| line.to_owned())?)).or_default();
        of.push(Claim { id, alt: alt.to_owned() });
    }
    Ok(photos)
}
