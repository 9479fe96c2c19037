//! The demo shop's pages, as another site would serve them: at `/demo/` here, or from an origin of their own.

use crate::app::App;
use crate::fragment::{self, Part};
use crate::locale::Locale;
use crate::present::{DEMO_SHOP, Place, choose};
use crate::problem::Problem;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use include_dir::{Dir, include_dir};
use plaudit_model::ids::{ProductId, ShopKey};
use plaudit_model::page::Sort;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../www/demo");
/// The ready looks, which a shop puts beside its own style sheet.
static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../www/themes");

/// Routes below `/demo/`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/demo", get(|| async { Redirect::permanent("/demo/") }))
        .route("/demo/", get(|state| page(state, Path("index.html".to_owned()))))
        .route("/demo/{*path}", get(page))
}

async fn page(State(app): State<App>, Path(path): Path<String>) -> Result<Response, Problem> {
    // The same page once more, under a policy that lets WASM in.
    let name = if path == "strict-csp-wasm.html" { "strict-csp.html" } else { path.as_str() };
    let file = match name.strip_prefix("themes/") {
        Some(theme) => THEMES.get_file(theme),
        None => {
            PAGES.get_file(name).filter(|file| !file.path().starts_with("seed") && !file.path().starts_with("photos"))
        }
    };
    let file = file.ok_or_else(|| Problem::not_found("The demo shop has no such page. Its products are at /demo/."))?;
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let mut response = match file.contents_utf8().filter(|_| name.ends_with(".html")) {
        Some(source) => filled(&app, source).await?.into_response(),
        None => file.contents().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if name == "strict-csp.html" {
        let wasm = if path == name { "" } else { " 'wasm-unsafe-eval'" };
        if let Ok(policy) = HeaderValue::from_str(&strict(app.origin(), wasm)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
    Ok(response)
}

/// A policy as strict as a shop can make it: no inline anything, no HTML from strings.
fn strict(origin: &str, wasm: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {origin}{wasm}; style-src 'self' {origin}; img-src 'self' {origin} data:; connect-src {origin}; \
         base-uri 'none'; form-action 'self' {origin}; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Puts addresses and included fragments in the place of `{{plaudit}}`, `{{shop}}` and `{{include product lang part}}`.
async fn filled(app: &App, source: &str) -> Result<String, Problem> {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else { break };
        out.push_str(before);
        match name.split_whitespace().collect::<Vec<_>>()[..] {
            ["plaudit"] => out.push_str(app.origin()),
            ["shop"] => out.push_str(DEMO_SHOP),
            ["include", product, lang, part] => out.push_str(&include(app, product, lang, part).await?),
            _ => return Err(Problem::bad_request(format!("The demo page has an unknown placeholder: {name}"))),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

async fn include(app: &App, product: &str, lang: &str, part: &str) -> Result<String, Problem> {
    let wrong = || Problem::bad_request("The demo page asks for a fragment that does not exist.");
    let (key, product) =
        (ShopKey::parse(DEMO_SHOP).map_err(|_| wrong())?, ProductId::parse(product).map_err(|_| wrong())?);
    let shop = app.shop(&key).await?.ok_or_else(wrong)?;
    let part = *Part::list(part)?.first().ok_or_else(wrong)?;
    let tally = app.store.tallies(&key, std::slice::from_ref(&product)).await?.first().copied().unwrap_or_default();
    let place = Place::elsewhere(app, Locale::choose(Some(lang), &shop.language), &shop, Some(&product));
    let wanted = choose::wanted([], place.locale, Sort::Local)?;
    let root = fragment::root(&place, &tally, part, true, &wanted).await?;
    Ok(fragment::shadow(app, part, &root))
}
