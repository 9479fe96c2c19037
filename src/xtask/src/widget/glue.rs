//! Edits the glue that wasm-bindgen wrote: drops what nobody calls, shortens names, and lets forms open under Trusted Types.
//!
//! The edits work on the spans of a real parse, and each one is optional: where the expected shape is not found, the glue stays
//! as it was, a note is printed, and the widget is merely a little larger.

use super::bindgen::DEAD_CLASS;
use anyhow::{Result, ensure};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, ObjectExpression, ObjectPropertyKind, Program, Statement};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};
use std::collections::HashMap;
use std::ops::Range;

/// The function of the glue that returns the module's imports.
const IMPORTS: &str = "__wbg_get_imports";

/// How leptos builds static subtrees, as wasm-bindgen writes it.
const SETTER: &str = "arg0.innerHTML = getStringFromWasm0(arg1, arg2);";

/// The same through the sanitizer, which Trusted Types let pass; hydration needs the comments.
const SAFE_SETTER: &str = "const html = getStringFromWasm0(arg1, arg2);
if (arg0.setHTML) arg0.setHTML(html, {sanitizer: {comments: true}}); else arg0.innerHTML = html;";

/// What replaces a stretch of the source.
type Edit = (Range<usize>, String);

/// The glue for a module whose imports were renamed as `imports` says (old name to new); an import that is not among them is gone.
pub(crate) fn edit(glue: &str, imports: &HashMap<String, String>, exports: &HashMap<String, String>) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, glue, SourceType::mjs()).parse();
    ensure!(parsed.diagnostics.is_empty(), "the glue of wasm-bindgen cannot be parsed");
    let mut edits = dead_statements(glue, &parsed.program);
    match imports_object(&parsed.program) {
        Some(object) => edits.extend(rename_imports(object, imports)),
        None => anyhow::bail!(
            "the glue has no {IMPORTS} with an object of functions; its imports were renamed in the module already"
        ),
    }
    Ok(rename_exports(&safe_setter(&apply(glue, edits)), exports))
}

/// Whether [`edit`] will find the imports, so that the module's may be renamed.
pub(crate) fn has_imports(glue: &str) -> bool {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, glue, SourceType::mjs()).parse();
    imports_object(&parsed.program).is_some()
}

/// Top-level statements that belong to the dead classes, and the mention of `initSync` in the exports.
fn dead_statements(glue: &str, program: &Program<'_>) -> Vec<Edit> {
    let starts = ["export class ", "if (Symbol.dispose) ", "const "].map(|start| format!("{start}{DEAD_CLASS}"));
    let mut edits = Vec::new();
    let mut exports = None;
    for statement in &program.body {
        let range = span(statement);
        let text = &glue[range.clone()];
        if starts.iter().any(|start| text.starts_with(start)) {
            edits.push((range, String::new()));
        } else if text.starts_with("export {") {
            exports = text.find("initSync,").map(|at| range.start + at);
        }
    }
    if edits.is_empty() {
        println!("note: the glue has no {DEAD_CLASS}* classes to drop");
    }
    match exports {
        Some(at) => edits.push((at..at + "initSync,".len(), String::new())),
        None => println!("note: the glue does not export initSync as expected; it stays"),
    }
    edits
}

/// The object of import functions within [`IMPORTS`].
fn imports_object<'p>(program: &'p Program<'_>) -> Option<&'p ObjectExpression<'p>> {
    let function = program.body.iter().find_map(|statement| match statement {
        Statement::FunctionDeclaration(function) if function.id.as_ref()?.name == IMPORTS => Some(function),
        _ => None,
    })?;
    function.body.as_ref()?.statements.iter().find_map(|statement| match statement {
        Statement::VariableDeclaration(declaration) => match declaration.declarations.first()?.init.as_ref()? {
            Expression::ObjectExpression(object) => Some(&**object),
            _ => None,
        },
        _ => None,
    })
}

/// Renames the functions that the module still imports, and drops the others with the comma that follows.
fn rename_imports(object: &ObjectExpression<'_>, imports: &HashMap<String, String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (at, kind) in object.properties.iter().enumerate() {
        let ObjectPropertyKind::ObjectProperty(property) = kind else { continue };
        let Some(name) = property.key.static_name() else { continue };
        if name == "__proto__" {
            continue;
        }
        match imports.get(name.as_ref()) {
            Some(short) => edits.push((span(&property.key), short.clone())),
            None => {
                let end = object.properties.get(at + 1).map_or(property.span.end, |next| next.span().start);
                edits.push((property.span.start as usize..end as usize, String::new()));
            }
        }
    }
    edits
}

/// Sends what leptos sets as `innerHTML` of its templates through the sanitizer where there is one.
fn safe_setter(glue: &str) -> String {
    // A module that builds nothing from strings has no such setter at all.
    if glue.contains("innerHTML") && !glue.contains(SETTER) {
        println!("note: the glue sets innerHTML in an unknown way; under Trusted Types forms may not open");
    }
    glue.replace(SETTER, SAFE_SETTER)
}

/// Renames `wasm.old` to `wasm.new` wherever `old` ends there.
fn rename_exports(glue: &str, exports: &HashMap<String, String>) -> String {
    let mut parts = glue.split("wasm.");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$')).unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        out.push_str("wasm.");
        out.push_str(exports.get(name).map_or(name, String::as_str));
        out.push_str(rest);
    }
    out
}

fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut out = source.to_owned();
    for (range, text) in edits {
        out.replace_range(range, &text);
    }
    out
}

fn span(node: &impl GetSpan) -> Range<usize> {
    let span = node.span();
    span.start as usize..span.end as usize
}
