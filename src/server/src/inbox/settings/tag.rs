//! "Is my tag live?". Looking is sent as a form: it makes the server call an address.

use super::import::sentence;
use super::{Owner, input};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::Post;
use crate::tag::{CheckError, Level, check_for};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::data::{ReportView, TagView};
use plaudit_view::inbox::settings::tag::{Tag, TagProps};
use std::collections::HashMap;
use url::Url;

/// Products whose pages are offered.
const OFFERED: usize = 50;

/// The form; `?url=` fills it in.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let url = asked.get("url").map_or("", String::as_str);
    page(&app, &owner, url, None, None, StatusCode::OK).await
}

/// Looks at the page and says what is on it.
pub(super) async fn look(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let typed = post.fields.get("url").trim();
    let typed = if typed.is_empty() { post.fields.get("page").trim() } else { typed };
    let refused = |message: String| page(&app, &owner, typed, None, Some(message), StatusCode::UNPROCESSABLE_ENTITY);
    let Ok(url) = Url::parse(typed) else {
        return refused(say_with("inbox-probe-whole", &[("like", "https://shop.example/kettle")])).await;
    };
    match check_for(&app, &owner.shop, &url).await {
        Err(CheckError::Store(error)) => Err(error.into()),
        Err(error) => refused(sentence(&error.to_string())).await,
        Ok(report) => {
            let line = |line: &crate::tag::Line| {
                let (level, word) = match line.level {
                    Level::Missing => ("missing", say("inbox-probe-missing")),
                    Level::Better => ("better", say("inbox-probe-better")),
                    Level::Good => ("good", say("inbox-probe-good")),
                };
                (level, word, line.text.clone(), line.paste.clone())
            };
            let live = report.live();
            let heading = say(if live { "inbox-probe-live" } else { "inbox-probe-dead" });
            let lines = report.lines.iter().map(line).collect();
            let report = ReportView { live, heading, url: report.url, lines };
            page(&app, &owner, typed, Some(report), None, StatusCode::OK).await
        }
    }
}

async fn page(
    app: &App,
    owner: &Owner,
    url: &str,
    report: Option<ReportView>,
    error: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let mut address = input("url", &say("inbox-probe-url"), url, &say("inbox-probe-url-hint"));
    let mut settings = owner.page("tag");
    if let Some(error) = &error {
        settings.faults.push(("url".to_owned(), error.clone()));
    }
    address.error = error;
    let known = app.store.products(&owner.shop.key, "", OFFERED, 0).await?;
    let mut pages: Vec<Choice> = known
        .into_iter()
        .filter(|listed| !listed.product.url.is_empty())
        .map(|listed| Choice { value: listed.product.url, label: listed.product.name, chosen: false })
        .collect();
    if !pages.is_empty() {
        pages.insert(0, Choice { value: String::new(), label: say("inbox-probe-choose"), chosen: true });
    }
    let tag = TagView { url: address, pages, report };
    let frame = owner.frame(app, &say("inbox-set-tag"));
    Ok((status, Html(render(move || Tag(TagProps { frame, settings, tag })))).into_response())
}
