//! The public API, a file for each resource. Paths stay.

pub mod extract;
pub mod fragment;
pub mod reviews;
pub mod summary;

use crate::problem::Problem;
use plaudit_model::ids::ProductId;

/// Products that one request may ask for.
const MOST_PRODUCTS: usize = 100;

/// Reads a product id from an address.
fn product(text: &str) -> Result<ProductId, Problem> {
    ProductId::parse(text).map_err(|error| Problem::bad_request(format!("{error}.")))
}

/// Reads `products=a,b,c`.
fn products(text: &str) -> Result<Vec<ProductId>, Problem> {
    let list = text.split(',').filter(|id| !id.is_empty()).map(product).collect::<Result<Vec<_>, _>>()?;
    match list.len() {
        0 => Err(Problem::bad_request("products= takes ids with commas between them.")),
        1..=MOST_PRODUCTS => Ok(list),
        _ => Err(Problem::bad_request(format!("products= takes at most {MOST_PRODUCTS} ids; ask again for the rest."))),
    }
}
