//! "Hidden and published by star, hours to publish by star", of the last ninety days.

use super::Owner;
use crate::api::honesty::{DAYS, figures, hours};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{locale, page as render, say, say_with};
use crate::inbox::post::Post;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::honesty::{Hidden, diverge};
use plaudit_store::StarFigures;
use plaudit_view::inbox::settings::honesty::{Honesty, HonestyProps, HonestyView};
use std::collections::HashMap;

/// The figures, and whether everyone may read them.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let saved = asked.get("done").is_some_and(|done| done == "saved");
    let notice = if saved { say("inbox-ready-saved") } else { String::new() };
    Ok(Html(page(&app, &owner, &notice, None).await?).into_response())
}

/// Shows them to everyone, or no longer.
pub(super) async fn save(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let mut wanted = owner.shop.clone();
    wanted.settings.honesty_public = !post.fields.get("public").is_empty();
    let fresh = post.fields.get("revision") == wanted.revision.to_string();
    if fresh && app.store.save_settings(&wanted, owner.name(), app.clock.now()).await? {
        app.forget_shop(&wanted.key);
        app.announce();
        return Ok(Redirect::to(&owner.at("/honesty?done=saved")).into_response());
    }
    let stale = say("inbox-ready-stale");
    Ok((StatusCode::CONFLICT, Html(page(&app, &owner, "", Some(stale)).await?)).into_response())
}

async fn page(app: &App, owner: &Owner, notice: &str, stale: Option<String>) -> Result<String, Failure> {
    let stars = figures(app, &owner.shop).await?;
    let mut settings = owner.page("honesty");
    notice.clone_into(&mut settings.notice);
    settings.faults.extend(stale.map(|message| ("revision".to_owned(), message)));
    let number = |number: i64| locale().number(number.unsigned_abs());
    let share = |one: &StarFigures| match one.written {
        0 => "–".to_owned(),
        _ => format!("{} %", locale().tenths(hidden(&[*one]).tenths())),
    };
    let wait = |one: &StarFigures| one.median_wait.map_or("–".to_owned(), |wait| locale().average(hours(wait)));
    let row = |name: String, one: &StarFigures| {
        let cells =
            [number(one.written), number(one.shown), number(one.hidden), share(one), number(one.held), wait(one)];
        (name, cells.to_vec())
    };
    let by_stars = (1..).zip(&stars).map(|(n, one)| row(locale().plural("stars", n), one));
    let sum = stars.iter().fold(StarFigures::default(), |all, one| StarFigures {
        written: all.written + one.written,
        shown: all.shown + one.shown,
        hidden: all.hidden + one.hidden,
        held: all.held + one.held,
        median_wait: None,
    });
    let alarm = diverge(hidden(&stars[..2]), hidden(&stars[3..]));
    let place = format!("{}/v1/shops/{}/honesty", app.origin(), owner.shop.key);
    let days = locale().number(DAYS.unsigned_abs());
    let view = HonestyView {
        revision: owner.shop.revision,
        hint: say_with("inbox-honest-hint", &[("days", &days)]),
        columns: vec![
            say("inbox-honest-stars"),
            say("inbox-honest-written"),
            say("inbox-honest-shown"),
            say("inbox-honest-hidden"),
            say("inbox-honest-share"),
            say("inbox-honest-held"),
            say("inbox-honest-wait"),
        ],
        rows: by_stars.chain([row(say("inbox-honest-all"), &sum)]).collect(),
        verdict: match (sum.written, alarm) {
            (0, _) => say("inbox-honest-none"),
            (_, true) => say("inbox-honest-alarm"),
            (_, false) => say("inbox-honest-fine"),
        },
        alarm,
        public: owner.shop.settings.honesty_public,
        public_label: say_with("inbox-honest-public", &[("place", &place)]),
    };
    let frame = owner.frame(app, &say("inbox-honest"));
    Ok(render(move || Honesty(HonestyProps { frame, settings, view })))
}

/// Those of some numbers of stars together.
fn hidden(stars: &[StarFigures]) -> Hidden {
    let sum = |of: fn(&StarFigures) -> i64| stars.iter().map(of).sum::<i64>().unsigned_abs();
    Hidden { of: sum(|one| one.written), hidden: sum(|one| one.hidden) }
}
