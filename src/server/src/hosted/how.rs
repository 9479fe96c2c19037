//! `GET /shops/{shop}/how`: how reviews are collected and checked, from the shop's real settings (Directive (EU)
//! 2019/2161, Art. 3: whether and how a trader ensures that reviews come from consumers).

use super::{Asked, find_shop, frame, fresh, language};
use crate::api::extract::{Path, Query};
use crate::app::App;
use crate::fragment::render;
use crate::present::asking;
use crate::problem::Problem;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use leptos::prelude::*;
use plaudit_model::publication::{HideReason, Moderation};
use plaudit_view::hosted::Plain;

/// See the head of this file.
pub async fn page(
    State(app): State<App>,
    Path(shop): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let shop = find_shop(&app, &shop).await?;
    let locale = language(&shop, &asked, &headers);
    let shown = match shop.moderation {
        Moderation::PublishAtOnce => locale.text("how-shown-at-once"),
        Moderation::HoldAll => locale.text("how-shown-held"),
    };
    let reasons = HideReason::ALL.iter().map(|reason| locale.reason(*reason));
    let reasons: Vec<String> = reasons.collect();
    let (notice, address) = asking::notice(&shop, locale);
    let sections = vec![
        (locale.text("how-who"), vec![locale.text("how"), locale.text("how-verified")]),
        (
            locale.text("how-checked"),
            vec![shown, locale.text("how-screen"), format!("{} {}", locale.text("how-reasons"), reasons.join("; "))],
        ),
        (locale.text("how-data"), vec![notice]),
    ];
    let link = (locale.text("form-privacy"), address);
    let title = locale.text_with("how-title", &[("shop", &shop.name)]);
    let back = (
        format!("/shops/{}?lang={}", shop.key, locale.code()),
        locale.text_with("hosted-shop", &[("shop", &shop.name)]),
    );
    let frame = frame(locale, title, back, false);
    Ok(fresh(render(move || view! { <Plain frame sections link /> })))
}
