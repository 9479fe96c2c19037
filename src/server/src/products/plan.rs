//! What importing a file would change, and doing it.

use super::columns::{Drafts, drafts};
use super::read::table;
use super::{Fault, FileError, check};
use plaudit_model::ids::ProductId;
use plaudit_model::time::Millis;
use plaudit_store::{Product, Shop, Store};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Who wrote the file, in words.
    pub source: &'static str,
    /// How its letters are written.
    pub letters: &'static str,
    /// What stands between its cells.
    pub separator: &'static str,
    /// Columns that say nothing to us.
    pub unused: Vec<String>,
    /// Products that are new or change, with their line and what changes: nothing for new ones.
    pub changes: Vec<(u64, Product, Vec<&'static str>)>,
    /// How many of the changes are new products.
    pub new: usize,
    /// Rows that say what is there already.
    pub unchanged: usize,
    /// Rows that cannot be taken.
    pub faults: Vec<Fault>,
}

/// Why an import did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file as a whole.
    #[error("{0}")]
    File(#[from] FileError),
    /// Storage.
    #[error(transparent)]
    Store(#[from] plaudit_store::Error),
}

/// Reads a file and compares it with the shop's list. Writes nothing.
///
/// # Errors
/// When the file cannot be used at all, or storage fails.
pub async fn plan(
    store: &Store,
    shop: &Shop,
    file: &[u8],
    mapping: &BTreeMap<String, String>,
) -> Result<Plan, ImportError> {
    let table = table(file)?;
    let site = shop.origins.iter().find(|origin| origin.starts_with("http")).map(String::as_str);
    let Drafts { source, drafts, unused } = drafts(&table, mapping, site)?;
    // Parents as well: whether they are known is part of the answer.
    let named = drafts.iter().flat_map(|draft| [Some(&draft.id), draft.parent.as_ref()]).flatten();
    let ids: HashSet<ProductId> = named.filter_map(|id| ProductId::parse(id).ok()).collect();
    let ids: Vec<ProductId> = ids.into_iter().collect();
    let known: HashMap<ProductId, Product> =
        store.products_by_id(&shop.key, &ids).await?.into_iter().map(|product| (product.id.clone(), product)).collect();

    let (letters, separator) = (table.letters, table.separator);
    let mut plan =
        Plan { source, letters, separator, unused, changes: Vec::new(), new: 0, unchanged: 0, faults: table.faults };
    let mut lines: HashMap<ProductId, u64> = HashMap::new();
    let mut good: Vec<(u64, Product)> = Vec::new();
    for draft in &drafts {
        let before = ProductId::parse(&draft.id).ok().and_then(|id| known.get(&id));
        match check::product(draft, before) {
            Ok(product) => match lines.get(&product.id) {
                Some(first) => plan.fault(draft.line, "id", format!("stands in line {first} already")),
                None => {
                    lines.insert(product.id.clone(), draft.line);
                    good.push((draft.line, product));
                }
            },
            Err(faults) => faults.into_iter().for_each(|(field, reason)| plan.fault(draft.line, field, reason)),
        }
    }
    let parents: HashMap<ProductId, Option<ProductId>> =
        good.iter().map(|(_, product)| (product.id.clone(), product.parent.clone())).collect();
    for (line, product) in good {
        match &product.parent {
            Some(parent) if !known.contains_key(parent) && !lines.contains_key(parent) => {
                plan.fault(line, "parent", format!("{parent} is neither on the list nor in this file"));
                continue;
            }
            Some(_) if circles(&product.id, &parents, &known) => {
                plan.fault(line, "parent", "leads back to the product itself".to_owned());
                continue;
            }
            _ => {}
        }
        match known.get(&product.id) {
            None => {
                plan.new += 1;
                plan.changes.push((line, product, Vec::new()));
            }
            Some(before) if *before == product => plan.unchanged += 1,
            Some(before) => {
                let changed = differences(before, &product);
                plan.changes.push((line, product, changed));
            }
        }
    }
    plan.faults.sort_by(|a, b| (a.line, &a.field).cmp(&(b.line, &b.field)));
    Ok(plan)
}

impl Plan {
    fn fault(&mut self, line: u64, field: &str, reason: String) {
        self.faults.push(Fault { line, field: field.to_owned(), reason });
    }

    /// How many products that are there already would change.
    pub fn changed(&self) -> usize {
        self.changes.len() - self.new
    }

    /// How many rows cannot be taken; one may have several faults.
    pub fn faulty(&self) -> usize {
        self.faults.iter().map(|fault| fault.line).collect::<HashSet<_>>().len()
    }

    /// Stores what is new or changes, in one transaction. `who` stands in the audit.
    ///
    /// # Errors
    /// When storage fails, or someone else changed meanwhile who shares with whom; then nothing is stored.
    pub async fn apply(&self, store: &Store, shop: &Shop, who: &str, now: Millis) -> Result<(), plaudit_store::Error> {
        let products: Vec<Product> = self.changes.iter().map(|(_, product, _)| product.clone()).collect();
        store.put_products(&shop.key, &products, who, now).await
    }
}

/// Whether following parents from a product leads back to it. What the file says counts before what is stored.
fn circles(
    id: &ProductId,
    parents: &HashMap<ProductId, Option<ProductId>>,
    known: &HashMap<ProductId, Product>,
) -> bool {
    let above = |id: &ProductId| match parents.get(id) {
        Some(parent) => parent.clone(),
        None => known.get(id).and_then(|product| product.parent.clone()),
    };
    let mut at = above(id);
    for _ in 0..=parents.len() {
        match at {
            None => return false,
            Some(parent) if parent == *id => return true,
            Some(parent) => at = above(&parent),
        }
    }
    true
}

fn differences(before: &Product, after: &Product) -> Vec<&'static str> {
    let all = [
        ("name", before.name != after.name),
        ("url", before.url != after.url),
        ("image", before.image != after.image),
        ("gtin", before.gtin != after.gtin),
        ("variant", before.variant != after.variant),
        ("parent", before.parent != after.parent),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}
