//! Where files of photos lie: a folder, or a bucket that speaks S3 when there are several servers.
//!
//! Opened when first needed, since most tests and commands never touch a photo.

use crate::config::Config;
use crate::outbound::storage;
use crate::problem::Problem;
use anyhow::{Context, bail};
use axum::body::Bytes;
use axum::http::StatusCode;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Error, ObjectStore, ObjectStoreExt, PutPayload};
use plaudit_model::ids::ShopKey;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::OnceCell;
use url::Url;

/// The folder beside the database, unless the settings name a place.
const FOLDER: &str = "plaudit-photos";

/// See the head of this file.
pub(super) struct Place {
    at: At,
    opened: OnceCell<(Arc<dyn ObjectStore>, Path)>,
}

enum At {
    Folder(PathBuf),
    Url { url: Url, key_id: Option<String>, secret: Option<String> },
}

impl Place {
    /// As the settings say.
    pub(super) fn new(config: &Config) -> Self {
        let at = match &config.photos {
            Some(url) => {
                At::Url { url: url.clone(), key_id: config.photos_key_id.clone(), secret: config.photos_secret.clone() }
            }
            None => At::Folder(beside(&config.database)),
        };
        Place { at, opened: OnceCell::new() }
    }

    /// The store, and what names in it begin with.
    pub(super) async fn open(&self) -> anyhow::Result<&(Arc<dyn ObjectStore>, Path)> {
        self.opened.get_or_try_init(|| async { open(&self.at) }).await
    }

    pub(super) async fn write(&self, shop: &ShopKey, name: &str, bytes: Vec<u8>) -> Result<(), Problem> {
        let (store, path) = self.find(shop, name).await?;
        store.put(&path, PutPayload::from(bytes)).await.map_err(failed)?;
        Ok(())
    }

    pub(super) async fn read(&self, shop: &ShopKey, name: &str) -> Result<Option<Bytes>, Problem> {
        let (store, path) = self.find(shop, name).await?;
        match store.get(&path).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(failed)?)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }

    /// What is gone already counts as erased.
    pub(super) async fn erase(&self, shop: &ShopKey, name: &str) -> Result<(), Problem> {
        let (store, path) = self.find(shop, name).await?;
        match store.delete(&path).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(error)),
        }
    }

    async fn find(&self, shop: &ShopKey, name: &str) -> Result<(&Arc<dyn ObjectStore>, Path), Problem> {
        let (store, root) = self.open().await.map_err(|error| {
            tracing::error!(error = format!("{error:#}"), "the place of the photos cannot be opened");
            unavailable()
        })?;
        Ok((store, root.clone().join(shop.as_str()).join(name)))
    }
}

fn open(at: &At) -> anyhow::Result<(Arc<dyn ObjectStore>, Path)> {
    match at {
        At::Folder(folder) => open_folder(folder),
        At::Url { url, .. } if url.scheme() == "file" => match url.to_file_path() {
            Ok(folder) => open_folder(&folder),
            Err(()) => bail!("photos: {url} is no folder; write it as file:///var/lib/plaudit/photos"),
        },
        At::Url { url, key_id, secret } => {
            let Some(bucket) = url.host_str().filter(|_| url.scheme() == "s3") else {
                bail!("photos: {url} is neither file:///path/of/folder nor s3://bucket/prefix")
            };
            let mut builder = AmazonS3Builder::new().with_bucket_name(bucket).with_http_connector(storage::Connector);
            for (name, value) in url.query_pairs() {
                builder = match &*name {
                    "region" => builder.with_region(value),
                    "endpoint" => builder.with_allow_http(value.starts_with("http://")).with_endpoint(value),
                    _ => bail!("photos: {name}= is unknown; after the ? stand region= and endpoint="),
                };
            }
            let (Some(key_id), Some(secret)) = (key_id, secret) else {
                bail!("photos: a bucket needs photos_key_id and photos_secret, better by the environment")
            };
            let store = builder.with_access_key_id(key_id).with_secret_access_key(secret).build();
            Ok((Arc::new(store.context("photos")?), Path::from(url.path().trim_matches('/'))))
        }
    }
}

fn open_folder(folder: &PathBuf) -> anyhow::Result<(Arc<dyn ObjectStore>, Path)> {
    let said = || format!("photos: the folder {} cannot be made or written to", folder.display());
    std::fs::create_dir_all(folder).with_context(said)?;
    let store = LocalFileSystem::new_with_prefix(folder).with_context(said)?;
    Ok((Arc::new(store), Path::default()))
}

/// The folder beside the file of a database; here for a server of databases.
fn beside(database: &str) -> PathBuf {
    let file = database.strip_prefix("sqlite:").map(|path| PathBuf::from(path.strip_prefix("//").unwrap_or(path)));
    file.and_then(|file| file.parent().map(|parent| parent.join(FOLDER))).unwrap_or_else(|| PathBuf::from(FOLDER))
}

fn failed(error: Error) -> Problem {
    tracing::error!(%error, "a photo cannot be kept, read or erased");
    unavailable()
}

fn unavailable() -> Problem {
    let detail = "Photos cannot be reached just now. Try again in a moment, or send the review without them.";
    Problem::new(StatusCode::SERVICE_UNAVAILABLE, "Photos are not available", detail)
}

#[cfg(test)]
mod tests;
