//! What of ours stands on a page, read by a parser of HTML. Nothing of the page is run.

use lol_html::{HtmlRewriter, MemorySettings, Settings, element, text};
use std::cell::RefCell;
use url::Url;

/// Most entries of a kind that are kept: a page may be anything.
const MOST: usize = 200;
/// Most bytes of style rules that are looked through.
const STYLE_BYTES: usize = 500_000;
/// Most memory of the parser, in bytes.
const MEMORY: usize = 8_000_000;

/// A script tag that might be the loader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Script {
    /// Its whole address.
    pub(super) src: String,
    /// `type`.
    pub(super) kind: String,
    /// `data-shop`.
    pub(super) shop: String,
    /// Whether it has `async`.
    pub(super) asynchronous: bool,
    /// Whether it carries a nonce.
    pub(super) nonce: bool,
}

/// An element of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// Such as `plaudit-reviews`.
    pub(super) name: String,
    /// `product`, if it is there.
    pub(super) product: Option<String>,
}

/// See the head of this file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) scripts: Vec<Script>,
    pub(super) elements: Vec<Element>,
    /// Addresses of `<link rel=preconnect>`.
    pub(super) preconnects: Vec<String>,
    /// Addresses of `<link rel=preload as=fetch crossorigin>`.
    pub(super) preloads: Vec<String>,
    /// Whether style sheets are linked that we do not read.
    pub(super) sheets: bool,
    /// What stands in `<style>`.
    pub(super) style: String,
    /// Content security policies.
    pub(super) policies: Vec<String>,
}

impl Found {
    /// Ids of products that elements name.
    pub(super) fn products(&self) -> impl Iterator<Item = &str> {
        self.elements.iter().filter_map(|element| element.product.as_deref())
    }
}

/// Reads a page. What the parser cannot read ends the reading: the rest counts as not there.
pub(super) fn read(html: &str, at: &Url) -> Found {
    let found = RefCell::new(Found::default());
    let whole = |address: &str| at.join(address.trim()).map_or_else(|_| address.to_owned(), String::from);
    let get = |el: &lol_html::html_content::Element<'_, '_>, name: &str| el.get_attribute(name).unwrap_or_default();
    let script = element!("script[src]", |el| {
        let script = Script {
            src: whole(&get(el, "src")),
            kind: get(el, "type").trim().to_ascii_lowercase(),
            shop: get(el, "data-shop"),
            asynchronous: el.has_attribute("async"),
            nonce: !get(el, "nonce").is_empty(),
        };
        keep(&mut found.borrow_mut().scripts, script);
        Ok(())
    });
    let ours = element!("*", |el| {
        let name = el.tag_name();
        if name.starts_with("plaudit-") {
            keep(&mut found.borrow_mut().elements, Element { name, product: el.get_attribute("product") });
        }
        Ok(())
    });
    let link = element!("link[rel]", |el| {
        let (rel, href) = (get(el, "rel").to_ascii_lowercase(), whole(&get(el, "href")));
        let mut found = found.borrow_mut();
        for rel in rel.split_whitespace() {
            match rel {
                "preconnect" => keep(&mut found.preconnects, href.clone()),
                "preload" if get(el, "as") == "fetch" && el.has_attribute("crossorigin") => {
                    keep(&mut found.preloads, href.clone());
                }
                "stylesheet" => found.sheets = true,
                _ => {}
            }
        }
        Ok(())
    });
    let meta = element!("meta[http-equiv]", |el| {
        if get(el, "http-equiv").trim().eq_ignore_ascii_case("content-security-policy") {
            keep(&mut found.borrow_mut().policies, get(el, "content"));
        }
        Ok(())
    });
    let style = text!("style", |part| {
        let mut found = found.borrow_mut();
        if found.style.len() < STYLE_BYTES {
            found.style.push_str(part.as_str());
        }
        Ok(())
    });
    let settings = Settings {
        element_content_handlers: vec![script, ours, link, meta, style],
        memory_settings: MemorySettings { max_allowed_memory_usage: MEMORY, ..MemorySettings::new() },
        strict: false,
        ..Settings::new()
    };
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    if rewriter.write(html.as_bytes()).is_ok() {
        // An error at the end changes nothing of what was found.
        let _ = rewriter.end();
    }
    found.take()
}

fn keep<T>(list: &mut Vec<T>, one: T) {
    if list.len() < MOST {
        list.push(one);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a20_what_stands_on_a_page() {
        let html = r#"<!doctype html><html><head><meta HTTP-EQUIV="Content-Security-Policy" content="default-src 'self'">
            <style>plaudit-reviews { min-block-size: 100svh }</style><link rel="stylesheet preconnect" href="//r.example">
            <link rel=preload as=fetch crossorigin href="https://r.example/v1/x"><link rel=preload as=image href=/a.png>
            <script type=" Module " ASYNC src="/plaudit.js" data-shop=teapots nonce=x></script>
            </head><body><!-- <plaudit-share></plaudit-share> --><textarea><plaudit-stars></textarea>
            <template><plaudit-stars product=a></plaudit-stars></template><Plaudit-Reviews product="k&amp;17">
            <script>"<plaudit-share>"</script>"#;
        let found = read(html, &Url::parse("https://shop.example/p/1").unwrap());
        let script = Script {
            src: "https://shop.example/plaudit.js".to_owned(),
            kind: "module".to_owned(),
            shop: "teapots".to_owned(),
            asynchronous: true,
            nonce: true,
        };
        assert_eq!(found.scripts, [script]);
        let names: Vec<&str> = found.elements.iter().map(|element| element.name.as_str()).collect();
        assert_eq!(names, ["plaudit-stars", "plaudit-reviews"]);
        assert_eq!(found.policies, ["default-src 'self'"]);
        assert_eq!(found.preconnects, ["https://r.example/"]);
        assert_eq!(found.preloads, ["https://r.example/v1/x"]);
        assert!(found.sheets && found.style.contains("100svh"));
    }

    #[test]
    fn a20_any_page_is_read() {
        let at = Url::parse("https://shop.example/").unwrap();
        for html in
            ["", "<", "\u{0}<script src=", &"<plaudit-stars>".repeat(5_000), &"<div ".repeat(100_000), "<p>ok</b></x>"]
        {
            assert!(read(html, &at).elements.len() <= MOST);
        }
    }
}
