//! The loader, the module and the style sheets of this build, inside the program; those of earlier builds from storage,
//! so that a page which was opened before an upgrade still finds what it asks for.

use crate::app::{App, AppState};
use crate::etag;
use crate::fragment::Part;
use crate::memory::takes;
use crate::problem::Problem;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use plaudit_model::time::Millis;
use plaudit_store::Asset;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

static DIST: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../pkg/dist");

/// Files of earlier builds are kept so long after the last server of that build stopped.
const KEEP_DAYS: i64 = 30;

/// What xtask says of the build.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
struct Build {
    build: String,
    widget: String,
    wasm: String,
    /// What the glue loads when somebody wants what they do.
    modules: Vec<String>,
}

static BUILD: LazyLock<Build> = LazyLock::new(|| {
    let json = DIST.get_file("build.json").map(|file| file.contents()).unwrap_or_default();
    // Without a widget, as in a server built by itself for its tests, pages read and post as without JavaScript.
    serde_json::from_slice(json).unwrap_or_default()
});

/// The id that fragment, loader and module of one build share.
pub fn build() -> &'static str {
    &BUILD.build
}

/// The file name of this build's module.
pub fn widget() -> &'static str {
    &BUILD.widget
}

fn text(name: &str) -> &'static str {
    DIST.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// The rules for some parts; those of the stars are the base of all.
pub fn css_of(parts: &[Part]) -> String {
    let mut files: Vec<&str> = parts.iter().flat_map(|part| files_of(*part)).copied().collect();
    files.sort_unstable();
    files.dedup();
    let mut css = text("stars.css").to_owned();
    for file in files.into_iter().filter(|file| *file != "stars") {
        css.push_str(text(&format!("{file}.css")));
    }
    css
}

/// The files that have the rules of a part. Questions look as reviews do, and a page with both has the rules once.
fn files_of(part: Part) -> &'static [&'static str] {
    match part {
        Part::All | Part::Reviews => &["reviews"],
        Part::Carousel | Part::Tab => &["shelf"],
        Part::Questions => &["reviews", "questions"],
        Part::Share => &["share"],
        Part::Shop | Part::Stars => &["stars"],
    }
}

/// The rules for what comes on intent.
pub fn more_css() -> String {
    [text("more.css"), text("photos.css")].concat()
}

/// The style sheet of a part as a file of its own, with the rules for what comes on intent: for included fragments and
/// pages of our own.
pub fn sheet_name(part: Part) -> String {
    let hash = hex::encode(&Sha256::digest(sheet(part))[..5]);
    format!("{}-{hash}.css", part.name())
}

fn sheet(part: Part) -> String {
    let mut css = css_of(&[part]);
    if matches!(part, Part::All | Part::Questions | Part::Reviews) {
        css.push_str(&more_css());
    }
    css
}

/// The hosted page's own rules.
pub fn hosted_sheet() -> String {
    let hash = hex::encode(&Sha256::digest(text("hosted.css"))[..5]);
    format!("hosted-{hash}.css")
}

/// All files of this build whose names change with their content.
fn hashed() -> Vec<Asset> {
    let file = |name: &str, content_type: &str| {
        let body = DIST.get_file(name)?.contents().to_vec();
        Some(Asset { name: name.to_owned(), content_type: content_type.to_owned(), body })
    };
    let asset = |name: String, css: String| Asset {
        name,
        content_type: "text/css; charset=utf-8".to_owned(),
        body: css.into_bytes(),
    };
    let scripts = BUILD.modules.iter().chain([&BUILD.widget]);
    let mut assets: Vec<Asset> = scripts
        .filter_map(|name| file(name, "text/javascript; charset=utf-8"))
        .chain(file(&BUILD.wasm, "application/wasm"))
        .collect();
    assets.extend(Part::ALL.map(|part| asset(sheet_name(part), sheet(part))));
    assets.push(asset(hosted_sheet(), text("hosted.css").to_owned()));
    assets
}

static HASHED: LazyLock<Vec<Asset>> = LazyLock::new(hashed);

/// Stores the files of this build for the servers after it.
///
/// # Errors
/// When storage fails.
pub async fn keep(app: &AppState) -> plaudit_store::Result<()> {
    let now = app.clock.now();
    app.store.keep_assets(&HASHED, now, now.plus(-KEEP_DAYS * Millis::DAY)).await
}

/// `GET /assets/{name}`: a file whose name holds the hash of its content, so it may be kept for ever.
pub async fn serve(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let current = HASHED.iter().find(|asset| asset.name == name);
    let (content_type, body, encoding) = match current {
        Some(asset) => match squeezed(&headers, &asset.name) {
            Some((encoding, body)) => (asset.content_type.clone(), body.to_vec(), Some(encoding)),
            None => (asset.content_type.clone(), asset.body.clone(), None),
        },
        None => match app.store.asset(&name).await? {
            Some(asset) => (asset.content_type, asset.body, None),
            None => return Err(Problem::not_found("There is no such file in this build or the ones before it.")),
        },
    };
    let mut response = body.into_response();
    let out = response.headers_mut();
    out.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_str(&content_type).unwrap_or(HeaderValue::from_static("application/octet-stream")),
    );
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    open(out);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// `GET /plaudit.js`: the loader. Its name never changes, so browsers ask again after five minutes.
pub async fn loader(headers: HeaderMap) -> Result<Response, Problem> {
    let file = DIST.get_file("plaudit.js").ok_or_else(|| {
        Problem::not_found("This program was built without the widget. Build it with: cargo xtask build")
    })?;
    let tag = format!("W/\"{}\"", hex::encode(&Sha256::digest(file.contents())[..10]));
    let tag = HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("W/\"\""));
    let same = etag::known(headers.get(header::IF_NONE_MATCH), &tag);
    let mut response = if same {
        axum::http::StatusCode::NOT_MODIFIED.into_response()
    } else if let Some((encoding, body)) = squeezed(&headers, "plaudit.js") {
        ([(header::CONTENT_ENCODING, encoding)], body).into_response()
    } else {
        file.contents().into_response()
    };
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300, stale-while-revalidate=86400"));
    open(out);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::ETAG, tag);
    Ok(response)
}

/// Pages of every origin may load these files, also those that isolate themselves (COEP).
fn open(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
}

/// The file as it was compressed at build time, if the client takes it.
fn squeezed(headers: &HeaderMap, name: &str) -> Option<(&'static str, &'static [u8])> {
    [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(encoding, suffix)| {
        let file = DIST.get_file(format!("{name}.{suffix}")).filter(|_| takes(headers, encoding))?;
        Some((encoding, file.contents()))
    })
}
