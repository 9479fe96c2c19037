//! `pkg/custom-elements.json`: the manifest that editors and catalogues read.

use super::Contract;
use serde_json::{Value, json};

/// A sentence: begins with a capital letter, ends with a full stop; code marks are for the documents.
fn sentence(text: &str) -> String {
    let text = text.replace('`', "");
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with('.') { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// `review-sent` as `PlauditReviewSentDetail`.
pub(super) fn detail(event: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    format!("Plaudit{}Detail", event.split('-').map(capital).collect::<String>())
}

pub(super) fn json(contract: &Contract) -> String {
    let declarations: Vec<Value> = contract.element.iter().map(|element| declaration(contract, element)).collect();
    let exports: Vec<Value> = contract
        .element
        .iter()
        .map(|element| {
            json!({
                "kind": "custom-element-definition",
                "name": format!("plaudit-{}", element.name),
                "declaration": { "name": element.class, "module": "dist/plaudit.js" },
            })
        })
        .collect();
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{ "kind": "javascript-module", "path": "dist/plaudit.js", "declarations": declarations, "exports": exports }],
    });
    format!("{manifest:#}\n")
}

fn declaration(contract: &Contract, element: &super::Element) -> Value {
    let on = |names: &[String]| names.contains(&element.name);
    let attributes: Vec<Value> = contract
        .attribute
        .iter()
        .filter(|it| on(&it.on))
        .map(|it| json!({ "name": it.name, "type": { "text": it.kind }, "description": sentence(&it.about) }))
        .collect();
    let events: Vec<Value> = contract
        .event
        .iter()
        .filter(|it| on(&it.from))
        .map(|it| {
            let kind = format!("CustomEvent<{}>", detail(&it.name));
            json!({ "name": format!("plaudit-{}", it.name), "type": { "text": kind }, "description": sentence(&it.about) })
        })
        .collect();
    let methods: Vec<Value> = contract
        .method
        .iter()
        .filter(|it| on(&it.on))
        .map(|it| json!({ "kind": "method", "name": it.name, "description": sentence(&it.about) }))
        .collect();
    let properties: Vec<Value> = contract
        .token
        .iter()
        .map(|it| {
            let name = format!("--plaudit-{}", it.name);
            json!({ "name": name, "description": sentence(&it.about), "default": it.default.replace('`', "") })
        })
        .collect();
    let mut parts: Vec<Value> = Vec::new();
    for [name, about] in contract.parts.iter().filter(|group| group.on == element.name).flat_map(|group| &group.list) {
        if parts.iter().all(|part| part["name"] != name.as_str()) {
            parts.push(json!({ "name": name, "description": sentence(about) }));
        }
    }
    json!({
        "kind": "class",
        "name": element.class,
        "tagName": format!("plaudit-{}", element.name),
        "customElement": true,
        "description": sentence(&element.about),
        "superclass": { "name": "HTMLElement" },
        "attributes": attributes,
        "members": methods,
        "events": events,
        "slots": [{ "name": "", "description": "Shown until the content is there, when it cannot be loaded, and without JavaScript." }],
        "cssProperties": properties,
        "cssParts": parts,
    })
}
