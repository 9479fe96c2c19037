//! `plaudit products import` and `plaudit products export`.

use super::Where;
use crate::clock::Clock;
use crate::products::columns::FIELDS;
use crate::products::{MOST_BYTES, plan, write};
use anyhow::{Context, bail, ensure};
use clap::{Args, Subcommand};
use plaudit_model::ids::ShopKey;
use plaudit_store::{Shop, Store};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::PathBuf;

/// Faults that are printed; all of them are in the file of `--faults`.
const FAULTS: usize = 20;

#[derive(Args)]
pub(super) struct Products {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads a list of products: our own CSV, an export of Shopify or WooCommerce, Google's feed, or any table.
    Import(Import),
    /// Writes the whole list as CSV.
    Export(Export),
}

#[derive(Args)]
struct Import {
    /// The shop's key.
    #[arg(long)]
    shop: String,
    /// The file.
    file: PathBuf,
    /// Shows what would change, and changes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Takes the good rows although others cannot be taken; otherwise one faulty row stops all.
    #[arg(long)]
    skip_faulty: bool,
    /// Which column holds a field, such as id=product_id; once for each. Fields: id, name, url, image, gtin, variant, parent.
    #[arg(long, value_name = "FIELD=COLUMN")]
    map: Vec<String>,
    /// Where to write all faults as CSV.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    #[command(flatten)]
    place: Where,
}

#[derive(Args)]
struct Export {
    /// The shop's key.
    #[arg(long)]
    shop: String,
    /// The file; without it the list is printed.
    file: Option<PathBuf>,
    #[command(flatten)]
    place: Where,
}

impl Products {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Import(import) => import.run().await,
            Command::Export(export) => export.run().await,
        }
    }
}

/// The shop of a key as typed.
pub(super) async fn shop(store: &Store, key: &str) -> anyhow::Result<Shop> {
    let key = ShopKey::parse(key)?;
    store.shop(&key).await?.with_context(|| format!("there is no shop {key}; add it with: plaudit shop add {key}"))
}

impl Import {
    async fn run(self) -> anyhow::Result<()> {
        let mapping = mapping(&self.map)?;
        let mut bytes = Vec::new();
        let file =
            std::fs::File::open(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        // One byte more than fits tells that it is too large.
        file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        let store = self.place.store().await?;
        let shop = shop(&store, &self.shop).await?;
        let plan = plan::plan(&store, &shop, &bytes, &mapping).await?;

        println!("Read as {}, {}, with {} between cells.", plan.source, plan.letters, plan.separator);
        if !plan.unused.is_empty() {
            println!("Not used: {}.", plan.unused.join(", "));
        }
        let (new, changed, faulty) = (plan.new, plan.changed(), plan.faulty());
        println!("New: {new}. Changed: {changed}. Unchanged: {}. Faulty: {faulty}.", plan.unchanged);
        for fault in plan.faults.iter().take(FAULTS) {
            println!("  line {}: {} {}", fault.line, fault.field, fault.reason);
        }
        if let Some(rest) = plan.faults.len().checked_sub(FAULTS).filter(|&rest| rest > 0) {
            println!("  and {rest} more; --faults FILE writes them all");
        }
        if let Some(path) = &self.faults {
            std::fs::write(path, write::faults(&plan.faults))?;
        }
        if self.dry_run {
            println!("Nothing was changed.");
        } else {
            ensure!(
                faulty == 0 || self.skip_faulty,
                "nothing was changed, because of the faulty rows; mend them, or add --skip-faulty to leave them out"
            );
            plan.apply(&store, &shop, "command line", Clock::System.now()).await?;
            println!("Done.");
        }
        store.close().await;
        Ok(())
    }
}

impl Export {
    async fn run(self) -> anyhow::Result<()> {
        let store = self.place.store().await?;
        let shop = shop(&store, &self.shop).await?;
        let list = write::products(&store, &shop).await?;
        match self.file {
            Some(path) => {
                std::fs::write(&path, list).with_context(|| format!("{} cannot be written", path.display()))?
            }
            None => std::io::stdout().write_all(list.as_bytes())?,
        }
        store.close().await;
        Ok(())
    }
}

fn mapping(pairs: &[String]) -> anyhow::Result<BTreeMap<String, String>> {
    let mut mapping = BTreeMap::new();
    for pair in pairs {
        let Some((field, column)) = pair.split_once('=').filter(|(field, _)| FIELDS.contains(field)) else {
            bail!("{pair} is not of the form FIELD=COLUMN with one of the fields {}", FIELDS.join(", "));
        };
        mapping.insert(field.to_owned(), column.to_owned());
    }
    Ok(mapping)
}
