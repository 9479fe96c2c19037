//! Importing a list: the file is kept while its owner looks at what would change, then stored in one transaction.

use super::products::csv;
use super::{Owner, input};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Post, Upload};
use crate::products::columns::FIELDS;
use crate::products::plan::{ImportError, Plan, plan};
use crate::products::write;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::time::Millis;
use plaudit_store::Error;
use plaudit_view::inbox::settings::data::{ImportView, InputView, PlanView};
use plaudit_view::inbox::settings::import::{Import, ImportProps};
use std::collections::{BTreeMap, HashMap};

/// Changes and faults that the page shows.
const SHOWN: usize = 25;
/// How long a file is kept.
const KEPT: i64 = 60 * Millis::MINUTE;

/// The form, and below an address with `file=1` what the kept file would change.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let mapping = mapping(|field| asked.get(&format!("map-{field}")).map_or("", String::as_str));
    if !asked.contains_key("file") {
        return Ok(page(&app, &owner, &mapping, None, "", StatusCode::OK));
    }
    match read(&app, &owner, &mapping).await {
        Ok((name, plan)) => Ok(page(&app, &owner, &mapping, Some((&name, &plan)), "", StatusCode::OK)),
        Err(error) => refused(&app, &owner, &mapping, error),
    }
}

/// Keeps the file and shows what it would change.
pub(super) async fn upload(
    State(app): State<App>,
    Path(shop): Path<String>,
    sent: Upload,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, sent.person, &shop).await?;
    let mapping = mapping(|field| sent.fields.get(&format!("map-{field}")));
    let Some((name, body)) = sent.file.filter(|(_, body)| !body.is_empty()) else {
        return Ok(page(&app, &owner, &mapping, None, &say("inbox-import-choose"), StatusCode::UNPROCESSABLE_ENTITY));
    };
    let (user, now) = (owner.person.session.user.id, app.clock.now());
    app.store.forget_uploads(None, now.plus(-KEPT)).await?;
    app.store.keep_upload(&owner.shop.key, user, &name, &body, now).await?;
    match plan(&app.store, &owner.shop, &body, &mapping).await {
        // A page of its own, which can be loaded again.
        Ok(_) => Ok(Redirect::to(&address(&owner, "/products/import", &mapping)).into_response()),
        Err(error) => refused(&app, &owner, &mapping, error),
    }
}

/// Imports the kept file.
pub(super) async fn apply(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let mapping = mapping(|field| post.fields.get(&format!("map-{field}")));
    let (name, plan) = match read(&app, &owner, &mapping).await {
        Ok(found) => found,
        Err(error) => return refused(&app, &owner, &mapping, error),
    };
    let again =
        |why: &str| Ok(page(&app, &owner, &mapping, Some((&name, &plan)), why, StatusCode::UNPROCESSABLE_ENTITY));
    if plan.faulty() > 0 && post.fields.get("skip").is_empty() {
        return again(&say("inbox-import-mend"));
    }
    let now = app.clock.now();
    match plan.apply(&app.store, &owner.shop, owner.name(), now).await {
        Err(Error::Sharing(id, why)) => {
            return again(&say_with("inbox-import-sharing", &[("what", &format!("{id} {why}"))]));
        }
        done => done?,
    }
    app.announce();
    app.store.forget_uploads(Some(owner.person.session.user.id), now.plus(-KEPT)).await?;
    let address = owner.at(&format!("/products?done=imported&n={}", plan.changes.len()));
    Ok(Redirect::to(&address).into_response())
}

/// All faults of the kept file.
pub(super) async fn faults(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let mapping = mapping(|field| asked.get(&format!("map-{field}")).map_or("", String::as_str));
    match read(&app, &owner, &mapping).await {
        Ok((_, plan)) => Ok(csv("faults.csv", write::faults(&plan.faults))),
        Err(error) => refused(&app, &owner, &mapping, error),
    }
}

/// Why there is no plan.
enum NoPlan {
    /// Nothing is kept.
    Gone,
    /// See there.
    Import(ImportError),
}

impl From<ImportError> for NoPlan {
    fn from(error: ImportError) -> Self {
        NoPlan::Import(error)
    }
}

/// What the kept file would change now.
async fn read(app: &App, owner: &Owner, mapping: &BTreeMap<String, String>) -> Result<(String, Plan), NoPlan> {
    let kept = app.store.upload(&owner.shop.key, owner.person.session.user.id).await;
    let (name, body) = kept.map_err(ImportError::from)?.ok_or(NoPlan::Gone)?;
    Ok((name, plan(&app.store, &owner.shop, &body, mapping).await?))
}

/// Says why, above the form.
fn refused(
    app: &App,
    owner: &Owner,
    mapping: &BTreeMap<String, String>,
    error: impl Into<NoPlan>,
) -> Result<Response, Failure> {
    let why = match error.into() {
        NoPlan::Import(ImportError::Store(error)) => return Err(error.into()),
        NoPlan::Import(ImportError::File(error)) => sentence(&error.to_string()),
        NoPlan::Gone => say("inbox-import-gone"),
    };
    Ok(page(app, owner, mapping, None, &why, StatusCode::UNPROCESSABLE_ENTITY))
}

/// With a capital and a full stop.
pub(super) fn sentence(text: &str) -> String {
    let mut signs = text.chars();
    let first: String = signs.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", signs.as_str().trim_end_matches('.'))
}

/// What was said of columns; empty where nothing was.
fn mapping<'a>(get: impl Fn(&str) -> &'a str) -> BTreeMap<String, String> {
    let said = FIELDS.iter().map(|field| ((*field).to_owned(), get(field).trim().to_owned()));
    said.filter(|(_, column)| !column.is_empty()).collect()
}

/// An address that knows the mapping.
fn address(owner: &Owner, path: &str, mapping: &BTreeMap<String, String>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("file", "1");
    for (field, column) in mapping {
        query.append_pair(&format!("map-{field}"), column);
    }
    owner.at(&format!("{path}?{}", query.finish()))
}

fn page(
    app: &App,
    owner: &Owner,
    mapping: &BTreeMap<String, String>,
    plan: Option<(&str, &Plan)>,
    refused: &str,
    status: StatusCode,
) -> Response {
    let field = |field: &&str| -> InputView {
        let column = mapping.get(*field).cloned().unwrap_or_default();
        input(&format!("map-{field}"), field, column, "")
    };
    let import = ImportView {
        refused: refused.to_owned(),
        mapping: FIELDS.iter().map(field).collect(),
        mapped: !mapping.is_empty() || refused.contains("column"),
        plan: plan.map(|(name, plan)| seen(owner, mapping, name, plan)),
    };
    let (frame, settings) = (owner.frame(app, &say("inbox-import-title")), owner.page("products"));
    (status, Html(render(move || Import(ImportProps { frame, settings, import })))).into_response()
}

fn seen(owner: &Owner, mapping: &BTreeMap<String, String>, name: &str, plan: &Plan) -> PlanView {
    let mut read = say_with(
        "inbox-import-read",
        &[("source", plan.source), ("letters", plan.letters), ("separator", plan.separator)],
    );
    if !plan.unused.is_empty() {
        read.push(' ');
        read.push_str(&say_with("inbox-import-unused", &[("what", &plan.unused.join(", "))]));
    }
    let more = |all: usize| match all.checked_sub(SHOWN) {
        Some(rest) if rest > 0 => say_with("inbox-import-rest", &[("n", &rest.to_string())]),
        _ => String::new(),
    };
    let what = |changed: &[&str]| if changed.is_empty() { say("inbox-import-is-new") } else { changed.join(", ") };
    PlanView {
        file: name.to_owned(),
        read,
        counts: vec![
            (say("inbox-import-new"), plan.new.to_string()),
            (say("inbox-import-changed"), plan.changed().to_string()),
            (say("inbox-import-unchanged"), plan.unchanged.to_string()),
            (say("inbox-import-faulty"), plan.faulty().to_string()),
        ],
        changes: plan
            .changes
            .iter()
            .take(SHOWN)
            .map(|(line, product, changed)| {
                [line.to_string(), product.id.to_string(), product.name.clone(), what(changed)]
            })
            .collect(),
        more_changes: more(plan.changes.len()),
        faults: plan
            .faults
            .iter()
            .take(SHOWN)
            .map(|fault| [fault.line.to_string(), fault.field.clone(), fault.reason.clone()])
            .collect(),
        more_faults: more(plan.faults.len()),
        faults_href: address(owner, "/products/import/faults.csv", mapping),
        importable: !plan.changes.is_empty(),
        button: say_with("inbox-import-do", &[("n", &plan.changes.len().to_string())]),
    }
}
