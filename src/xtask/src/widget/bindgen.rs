//! From cargo's module to a browser's: glue by wasm-bindgen, dead exports removed, then wasm-opt.
//!
//! leptos' `server_fn` pulls in `wasm-streams`, whose exported `IntoUnderlying*` classes keep code alive that nothing calls.
//! Without those exports walrus' garbage collection finds the code dead; the glue loses the classes in [`super::glue`].

use anyhow::{Context, Result};
use std::path::Path;
use walrus::{ExportId, Module, passes};
use wasm_bindgen_cli_support::Bindgen;

/// The classes of `wasm-streams` that nobody can reach from the widget's own exports.
pub(crate) const DEAD_CLASS: &str = "IntoUnderlying";

/// The name under which the glue asks for its module, replaced by the hashed name later.
pub(crate) const MODULE_NAME: &str = "widget_bg.wasm";

/// A module and the JavaScript that loads it.
pub(crate) struct Bound {
    pub(crate) glue: String,
    pub(crate) wasm: Vec<u8>,
}

/// Runs wasm-bindgen on what cargo built and throws out what is only exported, never used.
pub(crate) fn bind(built: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(built).out_name("widget").typescript(false).omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true).web(true)?;
    let mut output = bindgen.generate_output().context("wasm-bindgen failed")?;
    let glue = output.js().to_owned();
    prune(output.wasm_mut());
    Ok(Bound { glue, wasm: output.wasm_mut().emit_wasm() })
}

/// Deletes the exports of the dead classes and everything that only they reached.
fn prune(module: &mut Module) {
    let dead: Vec<ExportId> = module.exports.iter().filter(|export| is_dead(&export.name)).map(|export| export.id()).collect();
    if dead.is_empty() {
        println!("note: no {DEAD_CLASS}* exports found, so there was nothing to prune from the module");
    }
    for id in dead {
        module.exports.delete(id);
    }
    passes::gc::run(module);
}

/// wasm-bindgen lowers the case of class names in its export names, except in `__wbg_…_free`.
fn is_dead(export: &str) -> bool {
    export.to_lowercase().contains(&DEAD_CLASS.to_lowercase())
}
