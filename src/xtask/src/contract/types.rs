//! `pkg/index.d.ts`: the elements for TypeScript.

use super::manifest::detail;
use super::{Contract, Element};
use plaudit_model::share::NETWORKS;
use std::fmt::Write as _;

const HEAD: &str = "/**
 * Plaudit's elements for TypeScript, and for editors that complete HTML by it.
 *
 * Importing `plaudit-widget` defines the elements. Written by `cargo xtask contract`.
 */

/** What an element shows or waits for: the value of `data-plaudit`, which the element itself writes. */
export type PlauditState = \"waiting\" | \"ready\" | \"failed\";

/** A way to share: the code of a network or of one that the shop added, `native` for the device's own menu, `copy` for the copied address. */
";

/// `<plaudit-…>` stands in descriptions as it is; a comment must not end early.
fn comment(indent: &str, text: &str) -> String {
    format!("{indent}/** {} */\n", text.replace("*/", "*\u{200b}/"))
}

pub(super) fn declarations(contract: &Contract) -> String {
    let mut out = HEAD.to_owned();
    let codes: Vec<String> =
        NETWORKS.iter().map(|it| it.code).chain(["native", "copy"]).map(|it| format!("\"{it}\"")).collect();
    let _ = writeln!(out, "export type PlauditNetwork = {} | (string & {{}});\n", codes.join(" | "));
    for element in &contract.element {
        attributes(&mut out, contract, element);
        out.push_str(&comment("", &format!("`<plaudit-{}>`: {}", element.name, element.about)));
        let methods: Vec<_> = contract.method.iter().filter(|it| it.on.contains(&element.name)).collect();
        let _ = writeln!(out, "export interface {}Element extends HTMLElement {{", element.class);
        for method in methods {
            out.push_str(&comment("  ", &method.about));
            let _ = writeln!(out, "  {}{};", method.name, method.signature);
        }
        out.push_str("}\n\n");
    }
    for event in &contract.event {
        out.push_str(&comment("", &format!("Told when {}.", event.about)));
        let _ = writeln!(out, "export interface {} {{", detail(&event.name));
        for [name, kind, about] in &event.detail {
            out.push_str(&comment("  ", about));
            let _ = writeln!(out, "  {name}: {kind};");
        }
        out.push_str("}\n\n");
    }
    out.push_str("/** The events by name. They bubble and leave the shadow root, so that a listener on `document` hears them. */\n");
    out.push_str("export interface PlauditEventMap {\n");
    for event in &contract.event {
        let _ = writeln!(out, "  \"plaudit-{}\": CustomEvent<{}>;", event.name, detail(&event.name));
    }
    out.push_str("}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n");
    for element in &contract.element {
        let _ = writeln!(out, "    \"plaudit-{}\": {}Element;", element.name, element.class);
    }
    out.push_str("  }\n\n  interface HTMLElementEventMap extends PlauditEventMap {}\n  interface DocumentEventMap extends PlauditEventMap {}\n}\n");
    out
}

/// What JSX and other typed templates may set. What the element writes itself is not theirs.
fn attributes(out: &mut String, contract: &Contract, element: &Element) {
    out.push_str(&comment(
        "",
        &format!("The attributes of `<plaudit-{}>`, for JSX and other typed templates.", element.name),
    ));
    let _ = writeln!(out, "export interface {}Attributes {{", element.class);
    let own = contract.attribute.iter().filter(|it| it.on.contains(&element.name) && it.name != "data-plaudit");
    for attribute in own {
        out.push_str(&comment("  ", &attribute.about));
        let name =
            if attribute.name.contains('-') { format!("\"{}\"", attribute.name) } else { attribute.name.clone() };
        let optional = if attribute.required.contains(&element.name) { "" } else { "?" };
        let _ = writeln!(out, "  {name}{optional}: {};", attribute.kind);
    }
    out.push_str("}\n\n");
}
