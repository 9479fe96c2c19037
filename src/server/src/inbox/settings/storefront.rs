//! The storefront: read into a form, checked field by field, saved as a whole.

use super::{Owner, area, input, mark};
use crate::app::App;
use crate::guard::cors::origin_of;
use crate::inbox::failure::Failure;
use crate::inbox::language::page as render;
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
    let notice = if saved { "Saved. Open pages show it within a minute." } else { "" };
    let shop = owner.shop.clone();
    Ok(Html(page(&app, &owner, &shop, None, &[], notice)).into_response())
}

/// Saves what was typed in, or says what is wrong with it and keeps it.
pub(super) async fn save(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (wanted, mut faults) = read(&post.fields, &owner.shop);
    let stale =
        ("revision".to_owned(), "somebody else saved these settings meanwhile: reload the page to see them".to_owned());
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
        fault("name", format!("must have 1 to {NAME} characters"));
    }
    shop.origins.clear();
    for line in fields.get("origins").lines().map(str::trim).filter(|line| !line.is_empty()) {
        match if line == "*" { Ok(line.to_owned()) } else { origin_of(line) } {
            Ok(origin) if !shop.origins.contains(&origin) => shop.origins.push(origin),
            Ok(_) => {}
            Err(message) => fault("origins", message),
        }
    }
    if shop.origins.len() > ORIGINS {
        fault("origins", format!("at most {ORIGINS} fit"));
    }
    if Locale::of(fields.get("language")).is_some() {
        fields.get("language").clone_into(&mut shop.language);
    } else {
        fault("language", "must be one of the list".to_owned());
    }
    match Moderation::from_code(fields.get("moderation")) {
        Some(moderation) => shop.moderation = moderation,
        None => fault("moderation", "choose one of the two".to_owned()),
    }
    match fields.get("minutes").trim().parse() {
        Ok(minutes) if MINUTES.contains(&minutes) => shop.first_response_minutes = minutes,
        _ => fault("minutes", format!("must be a number from {} to {}", MINUTES.start(), MINUTES.end())),
    }
    let settings = &mut shop.settings;
    match fields.get("page_size").trim().parse() {
        Ok(size) if PAGE_SIZES.contains(&size) => settings.page_size = size,
        _ => fault("page_size", format!("must be a number from {} to {}", PAGE_SIZES.start(), PAGE_SIZES.end())),
    }
    settings.views_in_address = !fields.get("views_in_address").is_empty();
    settings.relative_dates = !fields.get("relative_dates").is_empty();
    settings.formats.gregorian = !fields.get("gregorian").is_empty();
    settings.formats.latin_digits = !fields.get("latin_digits").is_empty();

    let mut text = |field: &str| {
        let text = plain(fields.get(field));
        let long = text.chars().count();
        if long > NOTICE {
            fault(field, format!("has {long} characters; at most {NOTICE} fit"));
        }
        text
    };
    shop.notice = text("notice");
    let texts: Vec<(&str, String)> =
        Locale::all().map(|locale| (locale.code(), text(&format!("notice-{}", locale.code())))).collect();
    settings.notices.clear();
    for (code, text) in texts {
        let field = format!("link-{code}");
        let link = web_address(fields.get(&field)).unwrap_or_else(|message| {
            fault(&field, message);
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
            fault("added", format!("{line:?} is not of the form code | name | address"));
            continue;
        };
        let own = ShareTemplate { code, name, url };
        match share::check(&own) {
            Err(why) => fault("added", format!("{}: {why}", own.code)),
            Ok(()) if share.added.iter().any(|other| other.code == own.code) => {
                fault("added", format!("the code {} is there twice", own.code));
            }
            Ok(()) => share.added.push(own),
        }
    }
    if share.added.len() > share::MOST {
        fault("added", format!("at most {} fit", share::MOST));
    }
    share.order = fields.get("order").split([',', '\n', ' ']).map(str::trim).map(str::to_owned).collect();
    share.order.retain(|code| !code.is_empty());
    for code in &share.order {
        if share::network(code).is_none() && !share.added.iter().any(|own| own.code == *code) {
            fault("order", format!("{code} is no network that we know, and none of your own"));
        }
    }
    share.parameters.clear();
    for line in fields.get("parameters").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let pair = line.split_once('=').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
        match pair.filter(share::parameter_fits) {
            Some(pair) => share.parameters.push(pair),
            None => fault(
                "parameters",
                format!("{line:?} is not of the form name = value, in letters a-z, digits and - . _ ~"),
            ),
        }
    }
    if share.parameters.len() > share::MOST_PARAMETERS {
        fault("parameters", format!("at most {} fit", share::MOST_PARAMETERS));
    }
    (shop, faults)
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
    let frame = owner.frame(app, "Storefront");
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
        let mut text = area(&text, "Text beside the form", value(&text, stored.text), "", 3);
        text.lang = code;
        let link = input(&link, "Address of the page on privacy", value(&link, stored.link), "");
        (name.to_owned(), vec![text, link])
    });
    StorefrontView {
        revision: shop.revision,
        basics: vec![
            input("name", "Name", value("name", shop.name.clone()), "As shoppers see it, beside your answers."),
            area(
                "origins",
                "Origins of your pages",
                value("origins", lines(shop.origins.clone())),
                "One a line, such as https://shop.example; https://www.shop.example is another one. Pages of other origins are refused. A * alone lets everyone in.",
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
                "Minutes to the first answer",
                value("minutes", shop.first_response_minutes.to_string()),
                "Within this time the unhappy are answered.",
            ),
            input(
                "page_size",
                "Reviews on the first page",
                value("page_size", set.page_size.to_string()),
                "Each travels with every product page: 10 is a good number.",
            ),
        ],
        ticks: vec![
            (
                "views_in_address",
                "Filters and order may stand behind the # of the page's address, so that a view can be linked",
                set.views_in_address,
            ),
            ("relative_dates", "Reviews say how long ago they were written, in place of the day", set.relative_dates),
            ("gregorian", "Dates of the Gregorian calendar in every language", set.formats.gregorian),
            ("latin_digits", "The digits 0 to 9 in every language", set.formats.latin_digits),
        ],
        notice: area(
            "notice",
            "Text beside the form",
            value("notice", shop.notice.clone()),
            "Who handles the data and why, for languages without a text of their own. Empty: the built-in text.",
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
                "First in this order",
                value("order", set.share.order.join(", ")),
                "Codes with commas between them, such as telegram, whatsapp. The others follow as their language has them.",
            ),
            area(
                "added",
                "Ways of your own",
                value("added", lines(added)),
                "One a line: code | name | address. In the address {u} stands for the page, {t} for its title and {i} for its picture.",
                2,
            ),
            area(
                "parameters",
                "Parameters of shared addresses",
                value("parameters", lines(parameters)),
                "One a line: utm_source = {network}. They tell where visits come from, and nothing about people.",
                2,
            ),
        ],
    }
}
