//! `cargo xtask widget`: from sources to the files in `pkg/dist` that the server embeds and the npm package ships.
//!
//! Names carry content hashes, so the order is fixed: the module and what is loaded by it, the glue that names them, the
//! loader that names the glue.

pub(crate) mod bindgen;
mod compile;
mod compress;
mod glue;
mod minify;
mod stamp;

use crate::node;
use crate::toolchain::Way;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// Where the built files lie.
pub(crate) const DIST: &str = "pkg/dist";

/// What there must be before anything can be built; `www/css` may hold more style sheets than those of the elements.
const SOURCES: [&str; 7] = [
    "www/plaudit.js",
    "www/wake.js",
    "www/gallery.js",
    "www/pick.js",
    "www/css/stars.css",
    "www/css/share.css",
    "www/css/reviews.css",
];

/// Modules that the glue loads when somebody wants what they do: their names, and what stands for the built name in the
/// glue.
pub(crate) const ON_INTENT: [(&str, &str); 2] = [("gallery", "__PLAUDIT_GALLERY__"), ("pick", "__PLAUDIT_PICK__")];

/// What wasm-opt may count on: all that Rust's wasm32 target turns on by itself, which every browser of 2023 and later has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Builds the widget unless nothing changed since the last time.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    let begun = Instant::now();
    for source in SOURCES {
        ensure!(ws.path(source).is_file(), "{source} is missing; the widget cannot be built without it");
    }
    let stamp = ws.path(DIST).join(".stamp");
    let inputs = stamp::inputs(ws)?;
    let last = fs::read_to_string(&stamp).unwrap_or_default();
    if Way::to_try()?.iter().any(|way| last == format!("{inputs} {}", way.name())) {
        println!("the widget in {DIST} is up to date");
        return Ok(());
    }
    let (built, way) = compile::compile(ws)?;
    let bound = bindgen::bind(&built)?;
    let wasm = optimise(ws, &bound.wasm)?;
    let mut dist = Dist::open(ws)?;
    let _ = fs::remove_file(&stamp);
    let build = assemble(ws, &mut dist, &bound.glue, &wasm)?;
    dist.sweep()?;
    fs::write(&stamp, format!("{inputs} {}", way.name()))?;
    println!("widget: build {build} in {DIST}, {:.1} s", begun.elapsed().as_secs_f32());
    Ok(())
}

/// Shrinks the module by wasm-opt.
fn optimise(ws: &Workspace, wasm: &[u8]) -> Result<Vec<u8>> {
    let script = node::wasm_opt(ws)?;
    let dir = ws.sh.create_temp_dir()?;
    let (from, to) = (dir.path().join("bound.wasm"), dir.path().join("small.wasm"));
    fs::write(&from, wasm)?;
    let cmd = ws.cmd("node").arg(script).args(["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"]);
    cmd.args(FEATURES).arg(&from).arg("-o").arg(&to).run().context("wasm-opt failed")?;
    fs::read(&to).context("wasm-opt wrote nothing")
}

/// Names, minifies and writes every file; returns the build id.
fn assemble(ws: &Workspace, dist: &mut Dist, glue: &str, wasm: &[u8]) -> Result<String> {
    let wasm_name = format!("widget-{}.wasm", stamp::content(&[wasm]));
    dist.write(&wasm_name, wasm)?;

    let mut glue =
        format!("{}\n{}", glue.replace(bindgen::MODULE_NAME, &wasm_name), ws.sh.read_file(ws.path("www/wake.js"))?);
    let mut modules = Vec::new();
    for (name, mark) in ON_INTENT {
        let source = format!("www/{name}.js");
        let small = minify::script(&source, &ws.sh.read_file(ws.path(&source))?)?;
        let built = format!("{name}-{}.js", stamp::content(&[small.as_bytes()]));
        dist.write(&built, small.as_bytes())?;
        ensure!(glue.contains(mark), "www/wake.js does not mention {mark}, so it would never load {source}");
        glue = glue.replace(mark, &built);
        modules.push(built);
    }
    let glue = minify::script("the glue", &glue)?;
    let glue_name = format!("widget-{}.js", stamp::content(&[glue.as_bytes()]));
    dist.write(&glue_name, glue.as_bytes())?;

    let mut styles = String::new();
    for path in ws.sh.read_dir(ws.path("www/css"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".css") {
            continue;
        }
        let small = minify::style(&name, &ws.sh.read_file(&path)?)?;
        dist.write(&name, small.as_bytes())?;
        styles.push_str(&small);
    }

    let source = ws.sh.read_file(ws.path("www/plaudit.js"))?;
    let build = stamp::content(&[glue.as_bytes(), wasm, styles.as_bytes(), source.as_bytes()]);
    let loader = source.replace("__PLAUDIT_BUILD__", &build).replace("__PLAUDIT_WIDGET__", &glue_name);
    ensure!(
        loader.contains(&glue_name),
        "www/plaudit.js does not mention __PLAUDIT_WIDGET__, so it would never load the widget"
    );
    dist.write("plaudit.js", minify::script("www/plaudit.js", &loader)?.as_bytes())?;

    let about = serde_json::json!({ "build": build, "widget": glue_name, "wasm": wasm_name, "modules": modules });
    dist.write("build.json", format!("{about:#}\n").as_bytes())?;
    Ok(build)
}

/// The output folder, and which of its files belong to this build.
struct Dist<'a> {
    dir: std::path::PathBuf,
    written: BTreeSet<String>,
    ws: &'a Workspace,
}

impl<'a> Dist<'a> {
    fn open(ws: &'a Workspace) -> Result<Self> {
        let dir = ws.sh.create_dir(ws.path(DIST))?;
        Ok(Dist { dir, written: BTreeSet::new(), ws })
    }

    /// Writes a file with its compressed twins.
    fn write(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.put(name.to_owned(), bytes)?;
        self.put(format!("{name}.br"), &compress::brotli(bytes)?)?;
        self.put(format!("{name}.gz"), &compress::gzip(bytes)?)
    }

    /// A file whose content stays keeps its time, so that the server is not compiled anew for it.
    fn put(&mut self, name: String, bytes: &[u8]) -> Result<()> {
        let path = self.dir.join(&name);
        if !fs::read(&path).is_ok_and(|old| old == bytes) {
            self.ws.sh.write_file(&path, bytes)?;
        }
        self.written.insert(name);
        Ok(())
    }

    /// Removes what earlier builds left.
    fn sweep(&self) -> Result<()> {
        for path in self.ws.sh.read_dir(&self.dir)? {
            let known = path.file_name().is_some_and(|name| self.written.contains(&*name.to_string_lossy()));
            if !known {
                remove(&path)?;
            }
        }
        Ok(())
    }
}

fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))
}
