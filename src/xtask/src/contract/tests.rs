//! A16, G9: the contract is what the components and the style sheets do, and what the documents say.

#![allow(clippy::unwrap_used)]

use super::*;
use std::collections::BTreeSet;
use std::path::Path;

fn both() -> (Workspace, Contract) {
    let ws = Workspace::find().unwrap();
    let contract = Contract::read(&ws).unwrap();
    (ws, contract)
}

/// The texts of all files of a folder with an ending, and of its folders but the one named.
fn texts(folder: &Path, ending: &str, without: &str) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().is_some_and(|stem| stem == without);
        if path.is_dir() && !stem {
            all.push_str(&texts(&path, ending, without));
        } else if !stem && path.extension().is_some_and(|found| found == ending) {
            all.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
    all
}

/// What follows a mark, as long as it is a name.
fn names_after<'a>(text: &'a str, mark: &str) -> BTreeSet<&'a str> {
    let name = |rest: &'a str| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next().unwrap_or_default();
    text.split(mark).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

#[test]
fn a16_the_parts_of_the_contract_are_those_of_the_components() {
    let (ws, contract) = both();
    let views = texts(&ws.path("src/view/src"), "rs", "inbox");
    // An attribute may hold several names.
    let quoted = views.split("part=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let there: BTreeSet<&str> = quoted.flat_map(str::split_whitespace).collect();
    let said: BTreeSet<&str> =
        contract.parts.iter().flat_map(|group| &group.list).map(|[name, _]| name.as_str()).collect();
    assert!(there.len() > 30, "src/view is read");
    let missing: Vec<_> = there.difference(&said).collect();
    assert!(
        missing.is_empty(),
        "{SOURCE} does not list the parts {missing:?}; add them there, then: cargo xtask contract"
    );
    let gone: Vec<_> = said.difference(&there).collect();
    assert!(gone.is_empty(), "no component has the parts {gone:?} that {SOURCE} lists");
}

#[test]
fn a16_the_tokens_of_the_contract_are_those_of_the_style_sheets() {
    let (ws, contract) = both();
    let css = texts(&ws.path("www/css"), "css", "");
    let there = names_after(&css, "--plaudit-");
    let said: BTreeSet<&str> = contract.token.iter().map(|token| token.name.as_str()).collect();
    assert_eq!(there.difference(&said).collect::<Vec<_>>(), Vec::<&&str>::new(), "tokens that {SOURCE} does not list");
    assert_eq!(said.difference(&there).collect::<Vec<_>>(), Vec::<&&str>::new(), "tokens that no style sheet reads");
}

#[test]
fn a16_the_themes_keep_to_the_contract() {
    let (ws, contract) = both();
    let css = texts(&ws.path("www/themes"), "css", "");
    let tokens: BTreeSet<&str> = contract.token.iter().map(|token| token.name.as_str()).collect();
    let parts: BTreeSet<&str> =
        contract.parts.iter().flat_map(|group| &group.list).map(|[name, _]| name.as_str()).collect();
    let (used, named) = (names_after(&css, "--plaudit-"), names_after(&css, "::part("));
    assert!(used.len() > 5 && named.len() > 5, "themes are read");
    assert_eq!(used.difference(&tokens).collect::<Vec<_>>(), Vec::<&&str>::new(), "tokens that do not exist");
    assert_eq!(named.difference(&parts).collect::<Vec<_>>(), Vec::<&&str>::new(), "parts that do not exist");
}

#[test]
fn a16_what_is_generated_is_up_to_date() {
    let (ws, contract) = both();
    for (path, text) in contract.files(&ws).unwrap() {
        let there = ws.sh.read_file(ws.path(path)).unwrap();
        assert!(there == text, "{path} is not what {SOURCE} says; run: cargo xtask contract");
    }
}

#[test]
fn g9_the_elements_are_those_of_the_loader() {
    let (ws, contract) = both();
    let manifest: serde_json::Value = serde_json::from_str(&manifest::json(&contract)).unwrap();
    let declarations = manifest["modules"][0]["declarations"].as_array().unwrap();
    assert_eq!(declarations.len(), contract.element.len());
    let loader = ws.sh.read_file(ws.path("www/plaudit.js")).unwrap();
    let kinds = loader.split("for (const kind of [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let there: BTreeSet<&str> = kinds.split(',').map(|kind| kind.trim().trim_matches('\'')).collect();
    let said: BTreeSet<&str> = contract.element.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(said, there, "elements of {SOURCE} and of the loader");
}

#[test]
fn a_table_goes_between_its_marks() {
    let text = "a\n<!-- contract: x -->\nold\n<!-- /contract -->\nb\n";
    let once = docs::put(text, "x", "new\n").unwrap();
    assert_eq!(once, "a\n<!-- contract: x -->\n\nnew\n\n<!-- /contract -->\nb\n");
    assert_eq!(docs::put(&once, "x", "new\n").unwrap(), once, "written twice it stays");
    assert!(docs::put(text, "y", "").is_err());
}
