//! The list of connections, and what can be added.

use super::Owner;
use crate::app::App;
use crate::crm::{SYSTEMS, presets, system};
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{self, page as render};
use crate::locale::Locale;
use crate::outlets::{MAIL, WEBHOOK, title};
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Response};
use plaudit_store::Outlet;
use plaudit_view::inbox::settings::data::{OutletLine, OutletsView};
use plaudit_view::inbox::settings::outlets::{Outlets, OutletsProps};
use std::collections::HashMap;

/// The list.
pub(super) async fn list(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let locale = language::locale();
    let all = app.store.outlets(&owner.shop.key).await?;
    let mut settings = owner.page("outlets");
    if asked.get("done").is_some_and(|done| done == "removed") {
        settings.notice = locale.text("out-removed");
    }
    let new = |query: String| owner.at(&format!("/outlets/new?{query}"));
    let mut kinds = vec![
        (new(format!("kind={WEBHOOK}")), locale.text("out-webhook")),
        (new(format!("kind={MAIL}")), locale.text("out-mail")),
    ];
    let systems = SYSTEMS.iter().filter(|system| system.code != "template");
    kinds.extend(systems.map(|system| (new(format!("kind={}", system.code)), system.name.to_owned())));
    kinds.extend(presets().iter().map(|one| (new(format!("kind=template&preset={}", one.code)), one.name.to_owned())));
    kinds.push((new("kind=template".to_owned()), locale.text("out-call")));
    let list = OutletsView {
        heading: locale.text("out-title"),
        hint: locale.text("out-hint"),
        none: if all.is_empty() { locale.text("out-none") } else { String::new() },
        lines: all.iter().map(|one| line(locale, &owner, one)).collect(),
        add: locale.text("out-add"),
        kinds,
    };
    let frame = owner.frame(&app, &list.heading);
    Ok(Html(render(move || Outlets(OutletsProps { frame, settings, list }))).into_response())
}

fn line(locale: &Locale, owner: &Owner, one: &Outlet) -> OutletLine {
    OutletLine {
        href: owner.at(&format!("/outlets/{}", one.id)),
        name: title(one).to_owned(),
        kind: kind(locale, &one.kind),
        on: one.enabled,
        state: state(locale, one),
    }
}

/// A kind in words.
pub(super) fn kind(locale: &Locale, code: &str) -> String {
    match code {
        WEBHOOK => locale.text("out-webhook"),
        MAIL => locale.text("out-mail"),
        "template" => locale.text("out-call"),
        code => system(code).map_or_else(|| code.to_owned(), |system| system.name.to_owned()),
    }
}

/// Whether it is on, in words.
pub(super) fn state(locale: &Locale, one: &Outlet) -> String {
    match (&one.trouble, one.enabled) {
        (_, true) => locale.text("out-on"),
        (Some(why), false) => locale.text_with("out-off-by", &[("why", why)]),
        (None, false) => locale.text("out-off"),
    }
}
