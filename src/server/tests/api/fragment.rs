//! A2, A15, A18: the HTML for shadow roots.

use crate::bench::{Bench, LANGUAGES, NOW, OURS, REVIEWS, id, stars};
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_view::live::FormState;

const FRAGMENT: &str = "/v1/shops/hearth/products/kettle-17/fragment";
const MANY: &str = "/v1/shops/hearth/fragments";

/// The state beside a form, as the module reads it.
pub fn state(html: &str) -> FormState {
    let (_, rest) = html.split_once("<template data-state>").unwrap();
    let (json, _) = rest.split_once("</template>").unwrap();
    serde_json::from_str(&json.replace("&lt;", "<").replace("&amp;", "&")).unwrap()
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(&begin).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

async fn filled() -> Bench {
    let bench = Bench::new().await;
    for number in 0..12 {
        bench.stored(REVIEWS, &stars(number, 4)).await;
    }
    bench
}

#[tokio::test]
async fn a2_parts_come_in_one_order() {
    let bench = filled().await;
    for (query, parts) in [
        ("", vec!["reviews", "share", "stars"]),
        ("?parts=", vec!["reviews", "share", "stars"]),
        ("?parts=stars,reviews", vec!["reviews", "stars"]),
        ("?parts=share", vec!["share"]),
        ("?parts=stars,share,stars,share", vec!["share", "stars"]),
    ] {
        let html = bench.get(&format!("{FRAGMENT}{query}")).await;
        assert_eq!(html.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(values(&html.text, "data-root"), parts, "{query}");
        assert_eq!(values(&html.text, "data-part"), parts, "{query}");
        assert!(values(&html.text, "data-product").iter().all(|product| *product == "kettle-17"));
        assert!(html.text.starts_with("<template data-css>"));
    }
    let canonical = bench.get(&format!("{FRAGMENT}?parts=reviews,stars")).await;
    assert_eq!(bench.get(&format!("{FRAGMENT}?parts=stars,reviews")).await.header("etag"), canonical.header("etag"));
    for parts in ["Stars", "stars,", "histogram", "stars,%3Cb%3E", "reviews%00"] {
        bench.get(&format!("{FRAGMENT}?parts={parts}")).await.problem(400);
    }
}

#[tokio::test]
async fn a2_a_collection_page_asks_once() {
    let bench = filled().await;
    let html = bench.get(&format!("{MANY}?products=mug,kettle-17&lang=en")).await.text;
    assert_eq!(values(&html, "data-root"), ["stars", "stars"]);
    assert_eq!(values(&html, "data-product"), ["mug", "kettle-17"], "in the order asked for");
    assert_eq!(html.matches("<template data-css>").count(), 1);
    for parts in ["reviews", "stars,share", "none"] {
        bench.get(&format!("{MANY}?products=mug&parts={parts}")).await.problem(400);
    }
}

#[tokio::test]
async fn a15_the_language_asked_for_else_the_shops() {
    let bench = filled().await;
    for (shop, asked, lang, dir) in [
        ("hearth", "", "en", "ltr"),
        ("hearth", "ru", "ru", "ltr"),
        ("hearth", "ru-RU", "ru", "ltr"),
        ("hearth", "FA_ir", "fa", "rtl"),
        ("hearth", "xx", "en", "ltr"),
        ("hearth", "../../etc", "en", "ltr"),
        ("open", "", "ru", "ltr"),
        ("open", "xx", "ru", "ltr"),
        ("open", "el-GR", "el", "ltr"),
    ] {
        let html = bench.get(&format!("/v1/shops/{shop}/products/kettle-17/fragment?parts=stars&lang={asked}")).await;
        assert!(html.text.contains(&format!(r#"lang="{lang}" dir="{dir}""#)), "{shop} {asked}: {}", html.text);
    }
}

/// A strict `style-src` kills style elements and attributes inside a shadow root.
#[tokio::test]
async fn a18_no_styles_of_our_own_in_any_language() {
    let bench = filled().await;
    for lang in LANGUAGES {
        for path in [
            format!("{FRAGMENT}?lang={lang}"),
            format!("{MANY}?products=kettle-17,mug&lang={lang}"),
            format!("{FRAGMENT}?parts=reviews&shadow=1&lang={lang}"),
            format!("/shops/hearth/products/kettle-17?lang={lang}"),
        ] {
            let html = bench.get(&path).await.text;
            assert!(html.contains(&format!("lang=\"{lang}\"")), "{path}");
            for forbidden in ["<style", "style=", "<script", " onclick=", "javascript:"] {
                assert!(!html.contains(forbidden), "{forbidden} in {path}");
            }
        }
    }
}

#[tokio::test]
async fn a18_what_only_writing_and_choosing_need_comes_by_itself() {
    let bench = filled().await;
    for lang in LANGUAGES {
        let html = bench.get(&format!("{FRAGMENT}?parts=reviews&lang={lang}")).await.text;
        assert!(!html.contains("data-state") && !html.contains("name=\"rating\""));
        assert_eq!(values(&html, "data-slot"), ["form", "private", "tools"]);
        let more = values(&html, "data-more")[0].replace("&amp;", "&");
        let more = bench.get(&format!("/v1/shops/{more}")).await.text;
        assert_eq!(values(&more, "data-fill"), ["form", "private", "tools"]);
        assert_eq!(values(&more, "data-widget"), values(&html, "data-widget"));
        let state = state(&more);
        assert_eq!((state.lang.as_str(), state.key.as_str()), (lang, "hearth:kettle-17"));
        assert_eq!(state.api, format!("{OURS}/v1/shops/hearth/products/kettle-17"));
        assert!(more.contains(&state.words.send) && html.contains(&state.words.write));
    }
}

#[tokio::test]
async fn a18_a_fragment_to_include_is_a_declarative_shadow_root() {
    let bench = filled().await;
    for part in ["stars", "share", "reviews"] {
        let html = bench.get(&format!("{FRAGMENT}?shadow=1&parts={part}")).await.text;
        assert!(html.starts_with(r#"<template shadowrootmode="open"><link rel="stylesheet" href="https://"#), "{html}");
        assert!(html.ends_with("</template>"));
        let sheet = values(&html, "href")[0].strip_prefix(OURS).unwrap();
        let css = bench.get(sheet).await;
        assert_eq!((css.status.as_u16(), css.header("content-type")), (200, "text/css; charset=utf-8"), "{sheet}");
        assert_eq!(css.header("access-control-allow-origin"), "*");
        assert!(!html.contains("<template data-css>"));
    }
    assert!(bench.get(&format!("{FRAGMENT}?shadow=1&parts=reviews")).await.text.contains(&id(11)));
    assert!(bench.get(&format!("{FRAGMENT}?shadow=0")).await.text.starts_with("<template data-css>"));
}

/// A15: a shop may say how long ago a review was written; the day is then one pointing away.
#[tokio::test]
async fn a15_dates_absolute_or_relative_by_setting() {
    let bench = filled().await;
    let absolute = bench.get(&format!("{FRAGMENT}?lang=ru")).await.text;
    assert!(absolute.contains(">22 ноября 2026\u{202f}г.</time>"), "{absolute}");
    assert!(!absolute.contains(">сегодня</time>"));
    // The server keeps a shop for two seconds: this comes before the first request.
    let bench = Bench::new().await;
    let mut shop = bench.app.store.shop(&ShopKey::parse("hearth").unwrap()).await.unwrap().unwrap();
    shop.settings.relative_dates = true;
    assert!(bench.app.store.save_settings(&shop, "a test", NOW).await.unwrap());
    bench.stored(REVIEWS, &stars(1, 4)).await;
    bench.app.clock.forward(3 * Millis::DAY);
    let relative = bench.get(&format!("{FRAGMENT}?lang=ru")).await.text;
    assert!(relative.contains("title=\"22 ноября 2026\u{202f}г.\""), "{relative}");
    assert!(relative.contains(">3 дня назад</time>"), "{relative}");
}
