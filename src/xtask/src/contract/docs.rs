//! Tables for the documents, put between two marks that stay.

use super::Contract;
use anyhow::{Context, Result};

/// Puts a table between `<!-- contract: name -->` and `<!-- /contract -->`.
pub(super) fn put(text: &str, name: &str, table: &str) -> Result<String> {
    let begin = format!("<!-- contract: {name} -->\n");
    let (before, rest) = text.split_once(&begin).with_context(|| format!("there is no mark {}", begin.trim()))?;
    let end = rest.find("<!-- /contract -->").with_context(|| format!("{} has no end", begin.trim()))?;
    Ok(format!("{before}{begin}\n{table}\n{}", &rest[end..]))
}

/// A table; bars inside a cell would end it.
fn table(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = line(head.iter().map(ToString::to_string).collect());
    out.push_str(
        &line(head.iter().map(|_| "---".to_owned()).collect()).replace("| --- ", "|---").replace("--- |", "---|"),
    );
    for row in rows {
        out.push_str(&line(row.into_iter().map(|cell| cell.replace('|', "\\|")).collect()));
    }
    out
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// `plaudit-stars`, `plaudit-share`; or all of them.
fn who(contract: &Contract, names: &[String]) -> String {
    if names.len() == contract.element.len() {
        return "all".to_owned();
    }
    names.iter().map(|name| code(&format!("plaudit-{name}"))).collect::<Vec<_>>().join(", ")
}

pub(super) fn tokens(contract: &Contract) -> String {
    let row = |token: &super::Token| {
        vec![code(&format!("--plaudit-{}", token.name)), token.about.clone(), token.default.clone()]
    };
    table(&["property", "is", "without it"], contract.token.iter().map(row).collect())
}

pub(super) fn parts(contract: &Contract) -> String {
    let mut rows = Vec::new();
    for group in &contract.parts {
        for (index, [name, about]) in group.list.iter().enumerate() {
            let of = if group.of.is_empty() { String::new() } else { format!(": {}", group.of) };
            let element = if index == 0 { format!("`plaudit-{}`{of}", group.on) } else { String::new() };
            rows.push(vec![element, code(name), about.clone()]);
        }
    }
    table(&["element", "part", "is"], rows)
}

pub(super) fn events(contract: &Contract) -> String {
    let mut rows = Vec::new();
    for event in &contract.event {
        for (index, [name, kind, about]) in event.detail.iter().enumerate() {
            let first = |text: String| if index == 0 { text } else { String::new() };
            rows.push(vec![
                first(code(&format!("plaudit-{}", event.name))),
                first(who(contract, &event.from)),
                first(event.about.clone()),
                format!("{}: {}", code(name), code(kind)),
                about.clone(),
            ]);
        }
    }
    let mut out = table(&["event", "from", "when", "in `event.detail`", "which is"], rows);
    if !contract.method.is_empty() {
        let row = |method: &super::Method| {
            vec![code(&format!("{}{}", method.name, method.signature)), who(contract, &method.on), method.about.clone()]
        };
        out.push_str("\nWhat a script may call:\n\n");
        out.push_str(&table(&["method", "of", "does"], contract.method.iter().map(row).collect()));
    }
    out
}

pub(super) fn elements(contract: &Contract) -> String {
    let element = |element: &super::Element| vec![code(&format!("<plaudit-{}>", element.name)), element.about.clone()];
    let attribute = |attribute: &super::Attribute| {
        vec![code(&attribute.name), who(contract, &attribute.on), attribute.about.clone()]
    };
    let elements = table(&["element", "shows"], contract.element.iter().map(element).collect());
    let attributes = table(&["attribute", "on", "means"], contract.attribute.iter().map(attribute).collect());
    format!("{elements}\n{attributes}")
}
