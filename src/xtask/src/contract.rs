//! `cargo xtask contract`: what a shop's page may rely on, from one file (`www/css/contract.toml`) into every place that
//! tells of it. A test holds the same file against the components and the style sheets.

mod docs;
mod manifest;
mod types;

use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The file itself.
const SOURCE: &str = "www/css/contract.toml";

/// All that a page may rely on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contract {
    element: Vec<Element>,
    attribute: Vec<Attribute>,
    event: Vec<Event>,
    #[serde(default)]
    method: Vec<Method>,
    token: Vec<Token>,
    parts: Vec<Parts>,
}

/// `<plaudit-…>`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Element {
    name: String,
    class: String,
    about: String,
}

/// An attribute of some elements.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Attribute {
    name: String,
    on: Vec<String>,
    #[serde(default)]
    required: Vec<String>,
    #[serde(rename = "type")]
    kind: String,
    about: String,
}

/// `plaudit-…`, told by some elements; `detail` is name, type and meaning of each field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    name: String,
    from: Vec<String>,
    about: String,
    detail: Vec<[String; 3]>,
}

/// What a script may call on some elements.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Method {
    name: String,
    on: Vec<String>,
    /// Parameters and what comes back, as TypeScript writes them: `(): void`.
    signature: String,
    about: String,
}

/// `--plaudit-…`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Token {
    name: String,
    default: String,
    about: String,
}

/// Names and meanings of parts of an element, a group at a time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    on: String,
    #[serde(default)]
    of: String,
    list: Vec<[String; 2]>,
}

impl Contract {
    fn read(ws: &Workspace) -> Result<Contract> {
        let contract: Contract = toml::from_str(&ws.sh.read_file(ws.path(SOURCE))?).context(SOURCE)?;
        let known = |name: &String| contract.element.iter().any(|element| element.name == *name);
        let named = contract.attribute.iter().flat_map(|it| it.on.iter().chain(&it.required));
        let named = named.chain(contract.event.iter().flat_map(|it| &it.from));
        let named = named.chain(contract.method.iter().flat_map(|it| &it.on));
        for name in named.chain(contract.parts.iter().map(|it| &it.on)) {
            ensure!(known(name), "{SOURCE} speaks of an element {name} that it does not list");
        }
        Ok(contract)
    }

    /// Path and new content of every file that tells of the contract.
    fn files(&self, ws: &Workspace) -> Result<Vec<(&'static str, String)>> {
        let table = |path: &'static str, name: &str, table: String| {
            let text = ws.sh.read_file(ws.path(path))?;
            anyhow::Ok((path, docs::put(&text, name, &table).with_context(|| path)?))
        };
        let mut files = vec![
            table("www/docs/theming.md", "tokens", docs::tokens(self))?,
            table("www/docs/events.md", "events", docs::events(self))?,
            table("www/docs/embed.md", "elements", docs::elements(self))?,
            ("pkg/custom-elements.json", manifest::json(self)),
            ("pkg/index.d.ts", types::declarations(self)),
        ];
        // The second table of the same page.
        files[0].1 = docs::put(&files[0].1, "parts", &docs::parts(self)).context("www/docs/theming.md")?;
        Ok(files)
    }
}

/// Writes what changed.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    for (path, text) in Contract::read(ws)?.files(ws)? {
        if ws.sh.read_file(ws.path(path)).is_ok_and(|old| old == text) {
            println!("{path} is up to date");
        } else {
            ws.sh.write_file(ws.path(path), text)?;
            println!("{path} is written");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
