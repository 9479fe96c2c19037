//! From cargo's module to a browser's: the glue by wasm-bindgen, then everything out that is exported but never used.
//!
//! leptos' `server_fn` pulls in `wasm-streams`, whose exported `IntoUnderlying*` classes keep code alive that nothing calls.
//! Without those exports walrus' garbage collection finds the code dead; [`super::glue`] drops the classes from the glue.

use super::glue;
use anyhow::{Context, Result, ensure};
use std::collections::HashMap;
use std::path::Path;
use walrus::{ExportId, Module, passes};
use wasm_bindgen_cli_support::Bindgen;

/// What the names of the classes of `wasm-streams` begin with; the widget's own exports never reach them.
pub(crate) const DEAD_CLASS: &str = "IntoUnderlying";

/// The name under which the glue asks for its module, replaced by the hashed name later.
pub(crate) const MODULE_NAME: &str = "widget_bg.wasm";

/// A module and the JavaScript that loads it.
pub(crate) struct Bound {
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
}

/// Runs wasm-bindgen on what cargo built, prunes the result and shortens the names between module and glue.
pub(crate) fn bind(built: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(built).out_name("widget").typescript(false).omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true).web(true)?;
    let mut output = bindgen.generate_output().context("wasm-bindgen failed")?;
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "a dependency of the widget brings JavaScript files of its own, which this build does not carry along"
    );
    let source = output.js().to_owned();
    let module = output.wasm_mut();
    prune(module);
    let glue = if glue::has_imports(&source) {
        let (imports, exports) = (shorten_imports(module), shorten_exports(module));
        glue::edit(&source, &imports, &exports)?
    } else {
        println!("note: the glue lists its imports in another way than expected; it stays as wasm-bindgen wrote it");
        source
    };
    ensure!(glue.contains(MODULE_NAME), "the glue does not ask for {MODULE_NAME}");
    Ok(Bound { glue, wasm: output.wasm_mut().emit_wasm() })
}

/// Deletes the exports of the dead classes and everything that only they reached.
fn prune(module: &mut Module) {
    let dead_class = DEAD_CLASS.to_lowercase();
    let dead: Vec<ExportId> = module
        .exports
        .iter()
        .filter(|export| export.name.to_lowercase().contains(&dead_class))
        .map(|export| export.id())
        .collect();
    if dead.is_empty() {
        println!("note: no {DEAD_CLASS}* exports found, so there was nothing to prune from the module");
    }
    for id in dead {
        module.exports.delete(id);
    }
    passes::gc::run(module);
}

/// Gives every import a short name; the result maps the old names to the new ones.
fn shorten_imports(module: &mut Module) -> HashMap<String, String> {
    let mut names = HashMap::new();
    for import in module.imports.iter_mut() {
        let short = short_name(names.len());
        names.insert(std::mem::replace(&mut import.name, short.clone()), short);
    }
    names
}

/// The same for the exports that only the glue knows; the widget's own keep their names.
fn shorten_exports(module: &mut Module) -> HashMap<String, String> {
    let mut names = HashMap::new();
    for export in module.exports.iter_mut() {
        if export.name.starts_with("__") || export.name.starts_with("wasm_bindgen_") {
            let short = format!("${}", short_name(names.len()));
            names.insert(std::mem::replace(&mut export.name, short.clone()), short);
        }
    }
    names
}

/// `a`, `b`, … `z`, `aa`, `ba` and so on.
fn short_name(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}
