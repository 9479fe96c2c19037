//! What was found, in plain words, each with the line to add.

use super::csp;
use super::page::Found;
use plaudit_model::ids::ProductId;
use plaudit_store::Shop;
use std::fmt::Write as _;
use url::Url;

/// How grave a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Shoppers see nothing without it.
    Missing,
    /// It works, and could work better.
    Better,
    /// As it should be.
    Good,
}

/// One thing that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How grave it is.
    pub level: Level,
    /// What is so, and what to do.
    pub text: String,
    /// What to paste, exactly; may be empty.
    pub paste: String,
}

/// Everything that was looked for, the gravest first.
pub(super) fn lines(found: &Found, shop: &Shop, server: &str, page: &Url, listed: &[String]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut say = |level, text: &str, paste: &str| {
        lines.push(Line { level, text: text.to_owned(), paste: paste.to_owned() });
    };
    script(found, shop, server, &mut say);
    elements(found, shop, server, listed, &mut say);
    origin(shop, page, &mut say);
    for refused in csp::refused(&found.policies, server, page, found.scripts.iter().any(|script| script.nonce)) {
        let level = if refused.grave { Level::Missing } else { Level::Better };
        let text = format!(
            "The page's Content Security Policy is too strict: {}. Add to {}:",
            refused.lost, refused.directive
        );
        say(level, &text, &refused.add);
    }
    if found.policies.is_empty() {
        say(Level::Good, "The page has no Content Security Policy that could stand in the way.", "");
    }
    speed(found, shop, server, &mut say);
    // Stable: within a level the order above stays.
    lines.sort_by_key(|line| line.level);
    lines
}

fn script(found: &Found, shop: &Shop, server: &str, say: &mut impl FnMut(Level, &str, &str)) {
    let right = format!("{server}/plaudit.js");
    let tag = format!(r#"<script type="module" async src="{right}" data-shop="{}"></script>"#, shop.key);
    let loaders: Vec<_> = found
        .scripts
        .iter()
        .filter(|script| script.src.split(['?', '#']).next().unwrap_or_default().ends_with("/plaudit.js"))
        .collect();
    let Some(script) = loaders.iter().find(|script| script.src == right).or(loaders.first()) else {
        return say(Level::Missing, "The script tag is not on the page. Put it into <head>:", &tag);
    };
    if script.src != right {
        let text = format!("The script tag leads to {}, but this server is at {right}. Change its src:", script.src);
        return say(Level::Missing, &text, &tag);
    }
    if script.kind != "module" {
        return say(
            Level::Missing,
            "The script tag lacks type=\"module\": browsers stop at its first line. It must be:",
            &tag,
        );
    }
    if script.shop.is_empty() {
        say(Level::Missing, "The script tag does not name the shop. Add:", &format!(r#"data-shop="{}""#, shop.key));
    } else if script.shop != shop.key.as_str() {
        let text = format!("The script tag names the shop {}, not {}. Change it to:", script.shop, shop.key);
        say(Level::Missing, &text, &format!(r#"data-shop="{}""#, shop.key));
    } else {
        say(Level::Good, "The script tag is there, with the right address, type and shop.", "");
    }
    if loaders.len() > 1 {
        say(Level::Better, "The script tag is there more than once; one is enough.", "");
    }
    if !script.asynchronous {
        say(Level::Better, "With async the script does not wait for the rest of the page. Add:", "async");
    }
}

fn elements(found: &Found, shop: &Shop, server: &str, listed: &[String], say: &mut impl FnMut(Level, &str, &str)) {
    if found.elements.is_empty() {
        let id = "kettle-17";
        let paste = format!(
            "<plaudit-reviews product=\"{id}\">\n  <a href=\"{server}/shops/{}/products/{id}\">Read and write reviews</a>\n</plaudit-reviews>",
            shop.key
        );
        let text = "None of our elements is in the page as the server sends it. If a script of yours adds them, all is well; \
                    otherwise put one where it belongs, with your product's id:";
        return say(Level::Missing, text, &paste);
    }
    let mut names: Vec<String> = Vec::new();
    for element in &found.elements {
        let tag = format!("<{}>", element.name);
        match &element.product {
            None if matches!(element.name.as_str(), "plaudit-stars" | "plaudit-reviews" | "plaudit-questions") => {
                say(
                    Level::Missing,
                    &format!("{tag} has no product. Add, with your product's id:"),
                    "product=\"kettle-17\"",
                );
            }
            Some(id) if ProductId::parse(id).is_err() => {
                let text = format!(
                    "{tag} names the product {id:?}, which is no id: 1 to 128 characters A-Z, a-z, 0-9, dot, underscore, tilde or \
                     hyphen. A template may not have been filled in."
                );
                say(Level::Missing, &text, "");
            }
            Some(id) if !listed.contains(id) && listed.len() < 100 => {
                let text = format!(
                    "{tag} names the product {id}, which is not on your list. Reviews work all the same; on the list it has a \
                     name and a picture."
                );
                say(Level::Better, &text, "");
            }
            _ if !names.contains(&tag) => names.push(tag),
            _ => {}
        }
    }
    if !names.is_empty() {
        say(Level::Good, &format!("On the page: {}.", names.join(", ")), "");
    }
}

fn origin(shop: &Shop, page: &Url, say: &mut impl FnMut(Level, &str, &str)) {
    let origin = page.origin().ascii_serialization();
    if shop.origins.iter().any(|known| *known == origin || known == "*") {
        say(Level::Good, &format!("Pages of {origin} may show and send reviews."), "");
    } else {
        let text = "The page's origin is not among those of the shop, so browsers refuse our answers. Add it in the storefront \
                    settings:";
        say(Level::Missing, text, &origin);
    }
}

/// What keeps the page still and makes it quick.
fn speed(found: &Found, shop: &Shop, server: &str, say: &mut impl FnMut(Level, &str, &str)) {
    let reserves = |name: &str| {
        let rule =
            |block: &str| block.contains(name) && (block.contains("min-block-size") || block.contains("min-height"));
        found.style.split('}').any(rule)
    };
    let has = |name: &str| found.elements.iter().any(|element| element.name == name);
    let rules = [
        (
            "plaudit-reviews",
            "plaudit-reviews:not(:defined), plaudit-reviews[data-plaudit=\"waiting\"] { display: block; min-block-size: 100svh }",
        ),
        (
            "plaudit-stars",
            "plaudit-stars { display: inline-block; min-block-size: 1.5em; min-inline-size: 13em; vertical-align: middle }",
        ),
        ("plaudit-share", "plaudit-share { display: block; min-block-size: 3.25rem }"),
    ];
    let mut missing = String::new();
    for (name, rule) in rules {
        if has(name) && !reserves(name) {
            let _ = writeln!(missing, "{rule}");
        }
    }
    if !missing.is_empty() {
        let text = if found.sheets {
            "No <style> of the page keeps the place free, so the page may jump. If your style sheets have these rules, all is well:"
        } else {
            "Nothing keeps the place free, so the page jumps when the reviews come. Add to the page's style:"
        };
        say(Level::Better, text, missing.trim_end());
    } else if !found.elements.is_empty() {
        say(Level::Good, "The page keeps the place free and does not jump.", "");
    }
    let near = |address: &String| address.trim_end_matches('/') == server;
    if !found.preconnects.iter().any(near) {
        let paste = format!(r#"<link rel="preconnect" href="{server}" crossorigin>"#);
        say(Level::Better, "The connection could open earlier. Add to <head>:", &paste);
    }
    let ours = format!("{server}/v1/shops/{}/products/", shop.key);
    if has("plaudit-reviews") && !found.preloads.iter().any(|address| address.starts_with(&ours)) {
        let product = found.products().next().unwrap_or("kettle-17");
        let parts = [("reviews", "plaudit-reviews"), ("share", "plaudit-share"), ("stars", "plaudit-stars")];
        let parts: Vec<&str> = parts.into_iter().filter(|(_, name)| has(name)).map(|(part, _)| part).collect();
        let paste = format!(
            r#"<link rel="preload" as="fetch" crossorigin href="{ours}{product}/fragment?lang={}&amp;parts={}">"#,
            shop.language,
            parts.join(",")
        );
        say(
            Level::Better,
            "The reviews could come together with the script. Add to <head>, with the page's own lang:",
            &paste,
        );
    }
}
