//! `cargo xtask size`: what the built files weigh, and whether they keep within their budgets.
//!
//! The budgets bind what travels, so they count brotli; kB is 1,000 bytes. The page's own budget (10 kB for stars and reviews)
//! needs a server and is checked by the end-to-end tests.

use crate::widget::DIST;
use crate::workspace::Workspace;
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// The loader, that every page of a shop loads.
const LOADER: u64 = 2_500;

/// The module, its glue and all that the glue loads: what a page takes once a shopper has done everything.
const WIDGET: u64 = 90_000;

/// The bytes of one file as it is, with gzip and with brotli.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the table and fails when a budget is passed.
pub(crate) fn run(ws: &Workspace) -> Result<()> {
    let dist = ws.path(DIST);
    let about =
        ws.sh.read_file(dist.join("build.json")).context("nothing is built yet; run `cargo xtask widget` first")?;
    let about: serde_json::Value = serde_json::from_str(&about)?;
    let name = |key: &str| about[key].as_str().with_context(|| format!("build.json names no {key}"));
    println!("{:<30} {:>9} {:>9} {:>9} {:>9}", "file", "raw", "gzip", "brotli", "budget");
    let loader = Size::of(&dist, "plaudit.js")?;
    loader.print("plaudit.js", Some(LOADER));
    let (wasm, glue) = (Size::of(&dist, name("wasm")?)?, Size::of(&dist, name("widget")?)?);
    wasm.print(name("wasm")?, None);
    glue.print(name("widget")?, None);
    let mut widget = wasm.plus(glue);
    for module in about["modules"].as_array().context("build.json names no modules")? {
        let module = module.as_str().context("build.json names a module that is no text")?;
        let size = Size::of(&dist, module)?;
        size.print(module, None);
        widget = widget.plus(size);
    }
    widget.print("module, glue and what it loads", Some(WIDGET));
    for path in ws.sh.read_dir(&dist)? {
        if path.extension().is_some_and(|extension| extension == "css") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Size::of(&dist, &name)?.print(&name, None);
        }
    }
    ensure!(loader.brotli <= LOADER, "the loader weighs {} bytes with brotli, its budget is {LOADER}", loader.brotli);
    ensure!(
        widget.brotli <= WIDGET,
        "module, glue and what it loads weigh {} bytes with brotli, their budget is {WIDGET}",
        widget.brotli
    );
    Ok(())
}

impl Size {
    fn of(dist: &Path, name: &str) -> Result<Self> {
        let bytes = |name: String| {
            let meta =
                dist.join(&name).metadata().with_context(|| format!("{name} is missing; run `cargo xtask widget`"))?;
            anyhow::Ok(meta.len())
        };
        Ok(Size {
            raw: bytes(name.to_owned())?,
            gzip: bytes(format!("{name}.gz"))?,
            brotli: bytes(format!("{name}.br"))?,
        })
    }

    fn plus(self, other: Size) -> Size {
        Size { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }

    fn print(self, name: &str, budget: Option<u64>) {
        let budget = budget.map(|budget| budget.to_string()).unwrap_or_default();
        println!("{name:<30} {:>9} {:>9} {:>9} {budget:>9}", self.raw, self.gzip, self.brotli);
    }
}
