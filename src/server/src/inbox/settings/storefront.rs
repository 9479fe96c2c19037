//! The storefront: read into a form, checked field by field, saved as a whole.

use super::{Owner, area, input, mark};
use crate::app::App;
use crate::guard::cors::origin_of;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::inbox::{Person, words};
use crate::locale::Locale;
use crate::products::check::web_address;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::publication::Moderation;
use plaudit_model::settings::{Notice, PAGE_SIZES, ShareTemplate};
use plaudit_model::share::{self, NETWORKS};
use plaudit_model::text::{plain, plain_line};
use plaudit_model::verdict::Language;
use plaudit_store::Shop;
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::data::StorefrontView;
use plaudit_view::inbox::settings::storefront::{Storefront, StorefrontProps};
use std::collections::HashMap;

/// Most characters of a shop's name.
const NAME: usize = 80;
/// Most origins.
const ORIGINS: usize = 20;
/// Most characters of a text on data use.
const NOTICE: usize = 2_000;
/// Longest time to a first answer: a week.
const MINUTES: std::ops::RangeInclusive<i64> = 1..=10_080;

/// What is wrong with which field.
type Faults = Vec<(String, String)>;

/// The form with what is stored.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let saved = asked.get("done").is_some_and(|done| done == "saved");
    let notice = if saved { say("inbox-set-saved") } else { String::new() };
    let shop = owner.shop.clone();
    Ok(Html(page(&app, &owner, &shop, None, &[], &notice)).into_response())
}

/// Saves what was typed in, or says what is wrong with it and keeps it.
pub(super) async fn save(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (wanted, mut faults) = read(&post.fields, &owner.shop);
    let stale = ("revision".to_owned(), say("inbox-set-stale"));
    let status = if wanted.revision != owner.shop.revision {
        faults.insert(0, stale);
        StatusCode::CONFLICT
    } else if !faults.is_empty() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else if app.store.save_settings(&wanted, owner.name(), app.clock.now()).await? {
        app.forget_shop(&wanted.key);
        app.announce();
        return Ok(Redirect::to(&owner.at("/storefront?done=saved")).into_response());
    } else {
        faults.push(stale);
        StatusCode::CONFLICT
    };
    Ok((status, Html(page(&app, &owner, &wanted, Some(&post.fields), &faults, ""))).into_response())
}

/// The shop that a form wants, and its faults.
fn read(fields: &Fields, before: &Shop) -> (Shop, Faults) {
    let mut faults = Faults::new();
    let mut fault = |field: &str, message: String| faults.push((field.to_owned(), message));
    let mut shop = before.clone();
    shop.revision = fields.get("revision").parse().unwrap_or(-1);
    shop.name = plain_line(fields.get("name"));
    if shop.name.is_empty() || shop.name.chars().count() > NAME {
        fault("name", say_with("inbox-set-length", &[("n", &NAME.to_string())]));
    }
    shop.origins.clear();
    for line in fields.get("origins").lines().map(str::trim).filter(|line| !line.is_empty()) {
        match if line == "*" { Ok(line.to_owned()) } else { origin_of(line) } {
            Ok(origin) if !shop.origins.contains(&origin) => shop.origins.push(origin),
            Ok(_) => {}
            Err(_) => {
                fault(
                    "origins",
                    say_with("inbox-set-origin-wrong", &[("what", line), ("like", "https://shop.example")]),
                );
            }
        }
    }
    if shop.origins.len() > ORIGINS {
        fault("origins", most(ORIGINS));
    }
    if Locale::of(fields.get("language")).is_some() {
        fields.get("language").clone_into(&mut shop.language);
    } else {
        fault("language", say("inbox-set-from-list"));
    }
    match Moderation::from_code(fields.get("moderation")) {
        Some(moderation) => shop.moderation = moderation,
        None => fault("moderation", say("inbox-set-from-list")),
    }
    match fields.get("minutes").trim().parse() {
        Ok(minutes) if MINUTES.contains(&minutes) => shop.first_response_minutes = minutes,
        _ => fault("minutes", range(MINUTES.start(), MINUTES.end())),
    }
    let settings = &mut shop.settings;
    match fields.get("page_size").trim().parse() {
        Ok(size) if PAGE_SIZES.contains(&size) => settings.page_size = size,
        _ => fault("page_size", range(PAGE_SIZES.start(), PAGE_SIZES.end())),
    }
    settings.views_in_address = !fields.get("views_in_address").is_empty();
    settings.relative_dates = !fields.get("relative_dates").is_empty();
    settings.formats.gregorian = !fields.get("gregorian").is_empty();
    settings.formats.latin_digits = !fields.get("latin_digits").is_empty();

    let mut text = |field: &str| {
        let text = plain(fields.get(field));
        let long = text.chars().count();
        if long > NOTICE {
            fault(field, say_with("inbox-set-long", &[("n", &long.to_string()), ("most", &NOTICE.to_string())]));
        }
        text
    };
    shop.notice = text("notice");
    let texts: Vec<(&str, String)> =
        Locale::all().map(|locale| (locale.code(), text(&format!("notice-{}", locale.code())))).collect();
    settings.notices.clear();
    for (code, text) in texts {
        let field = format!("link-{code}");
        let link = web_address(fields.get(&field)).unwrap_or_else(|_| {
            fault(&field, say_with("inbox-set-address-wrong", &[("what", "https://shop.example/privacy")]));
            String::new()
        });
        if !(text.is_empty() && link.is_empty()) {
            settings.notices.insert(code.to_owned(), Notice { text, link });
        }
    }

    let share = &mut settings.share;
    share.removed = NETWORKS
        .iter()
        .filter(|network| !fields.get(&format!("remove-{}", network.code)).is_empty())
        .map(|network| network.code.to_owned())
        .collect();
    share.added.clear();
    for line in fields.get("added").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut parts = line.splitn(3, '|').map(|part| part.trim().to_owned());
        let (Some(code), Some(name), Some(url)) = (parts.next(), parts.next(), parts.next()) else {
            fault("added", say_with("inbox-set-own-wrong", &[("what", line)]));
            continue;
        };
        let own = ShareTemplate { code, name, url };
        match share::check(&own) {
            Err(why) => fault("added", format!("{}: {why}", own.code)),
            Ok(()) if share.added.iter().any(|other| other.code == own.code) => {
                fault("added", say_with("inbox-set-own-twice", &[("what", &own.code)]));
            }
            Ok(()) => share.added.push(own),
        }
    }
    if share.added.len() > share::MOST {
        fault("added", most(share::MOST));
    }
    share.order = fields.get("order").split([',', '\n', ' ']).map(str::trim).map(str::to_owned).collect();
    share.order.retain(|code| !code.is_empty());
    for code in &share.order {
        if share::network(code).is_none() && !share.added.iter().any(|own| own.code == *code) {
            fault("order", say_with("inbox-set-order-wrong", &[("what", code)]));
        }
    }
    share.parameters.clear();
    for line in fields.get("parameters").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let pair = line.split_once('=').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
        match pair.filter(share::parameter_fits) {
            Some(pair) => share.parameters.push(pair),
            None => fault(
                "parameters",
                say_with("inbox-set-parameter-wrong", &[("what", line), ("signs", "a-z, 0-9, - . _ ~")]),
            ),
        }
    }
    if share.parameters.len() > share::MOST_PARAMETERS {
        fault("parameters", most(share::MOST_PARAMETERS));
    }
    (shop, faults)
}

/// So many fit.
fn most(n: usize) -> String {
    say_with("inbox-set-most", &[("n", &n.to_string())])
}

/// A number of a range is wanted.
fn range(from: &impl ToString, to: &impl ToString) -> String {
    say_with("inbox-set-range", &[("from", &from.to_string()), ("to", &to.to_string())])
}

/// The page. With `typed` the texts are as they were sent, faults and all.
fn page(
    app: &App,
    owner: &Owner,
    shop: &Shop,
    typed: Option<&Fields>,
    faults: &[(String, String)],
    notice: &str,
) -> String {
    let mut settings = owner.page("storefront");
    notice.clone_into(&mut settings.notice);
    let mut form = form(shop, typed);
    for (field, message) in
        faults.iter().filter(|(field, _)| matches!(field.as_str(), "revision" | "language" | "moderation"))
    {
        settings.faults.push((field.clone(), message.clone()));
    }
    let StorefrontView { basics, numbers, notice, notices, share, .. } = &mut form;
    let noted = notices.iter_mut().flat_map(|(_, fields)| fields);
    mark(&mut settings, basics.iter_mut().chain(numbers).chain([notice]).chain(noted).chain(share), faults);
    let frame = owner.frame(app, &say("inbox-set-storefront"));
    render(move || Storefront(StorefrontProps { frame, settings, form }))
}

fn form(shop: &Shop, typed: Option<&Fields>) -> StorefrontView {
    let set = &shop.settings;
    let value = |field: &str, stored: String| typed.map_or(stored, |fields| fields.get(field).to_owned());
    let lines = |list: Vec<String>| list.join("\n");
    let added = set.share.added.iter().map(|own| format!("{} | {} | {}", own.code, own.name, own.url)).collect();
    let parameters = set.share.parameters.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    let notices = Locale::all().map(|locale| {
        let (code, stored) = (locale.code(), set.notices.get(locale.code()).cloned().unwrap_or_default());
        let name = Language::from_code(code).map_or_else(|| code.to_owned(), words::language);
        let (text, link) = (format!("notice-{code}"), format!("link-{code}"));
        let mut text = area(&text, &say("inbox-set-notice"), value(&text, stored.text), "", 3);
        text.lang = code;
        let link = input(&link, &say("inbox-set-privacy"), value(&link, stored.link), "");
        (name.to_owned(), vec![text, link])
    });
    StorefrontView {
        revision: shop.revision,
        basics: vec![
            input("name", &say("inbox-set-name"), value("name", shop.name.clone()), &say("inbox-set-name-hint")),
            area(
                "origins",
                &say("inbox-set-origins"),
                value("origins", lines(shop.origins.clone())),
                &say_with(
                    "inbox-set-origins-hint",
                    &[("one", "https://shop.example"), ("other", "https://www.shop.example")],
                ),
                3,
            ),
        ],
        languages: Locale::all()
            .map(|locale| Choice {
                value: locale.code().to_owned(),
                label: Language::from_code(locale.code()).map_or_else(|| locale.code().to_owned(), words::language),
                chosen: locale.code() == shop.language,
            })
            .collect(),
        hold_all: shop.moderation == Moderation::HoldAll,
        numbers: vec![
            input(
                "minutes",
                &say("inbox-set-minutes"),
                value("minutes", shop.first_response_minutes.to_string()),
                &say("inbox-set-minutes-hint"),
            ),
            input(
                "page_size",
                &say("inbox-set-page-size"),
                value("page_size", set.page_size.to_string()),
                &say("inbox-set-page-size-hint"),
            ),
        ],
        ticks: vec![
            ("views_in_address", say("inbox-set-in-address"), set.views_in_address),
            ("relative_dates", say("inbox-set-relative"), set.relative_dates),
            ("gregorian", say("inbox-set-gregorian"), set.formats.gregorian),
            ("latin_digits", say("inbox-set-latin"), set.formats.latin_digits),
        ],
        notice: area(
            "notice",
            &say("inbox-set-notice"),
            value("notice", shop.notice.clone()),
            &say("inbox-set-notice-hint"),
            3,
        ),
        notices: notices.collect(),
        networks: NETWORKS
            .iter()
            .map(|network| Choice {
                value: network.code.to_owned(),
                label: network.code.to_owned(),
                chosen: set.share.removed.iter().any(|code| code == network.code),
            })
            .collect(),
        share: vec![
            input(
                "order",
                &say("inbox-set-order"),
                value("order", set.share.order.join(", ")),
                &say_with("inbox-set-order-hint", &[("what", "telegram, whatsapp")]),
            ),
            area(
                "added",
                &say("inbox-set-own"),
                value("added", lines(added)),
                &say_with("inbox-set-own-hint", &[("u", "{u}"), ("t", "{t}"), ("i", "{i}")]),
                2,
            ),
            area(
                "parameters",
                &say("inbox-set-parameters"),
                value("parameters", lines(parameters)),
                &say_with("inbox-set-parameters-hint", &[("what", "utm_source = {network}")]),
                2,
            ),
        ],
    }
}
