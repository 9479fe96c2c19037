//! "Is my tag live?": looks at a page of the shop and says in plain words what is there, what is missing, and which line
//! to add. What it says is what `www/docs/embed.md` says.

mod csp;
mod page;
mod report;

use crate::app::AppState;
use crate::outbound::{Outbound, OutboundError};
use plaudit_model::ids::ProductId;
use plaudit_store::{Shop, Store};
use url::Url;

pub use report::{Level, Line};

/// Most bytes of a page that are read.
const PAGE_BYTES: usize = 2_000_000;

/// What was found on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Where the page is in the end.
    pub url: String,
    /// What is there and what is not, the gravest first.
    pub lines: Vec<Line>,
}

impl Report {
    /// Whether shoppers see the reviews.
    pub fn live(&self) -> bool {
        self.lines.iter().all(|line| line.level != Level::Missing)
    }
}

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The page was not reached.
    #[error("{0}")]
    Outbound(#[from] OutboundError),
    /// It answered with an error.
    #[error("the page answered with the status {0}; enter the address of a page that shoppers can open")]
    Status(u16),
    /// Storage failed.
    #[error(transparent)]
    Store(#[from] plaudit_store::Error),
}

/// Looks at a page. `server` is the origin where shop pages reach us.
///
/// # Errors
/// When the page cannot be had, or storage fails.
pub async fn check(
    outbound: &Outbound,
    store: &Store,
    shop: &Shop,
    server: &str,
    url: &Url,
) -> Result<Report, CheckError> {
    let answer = outbound.page(url, PAGE_BYTES).await?;
    if answer.status >= 400 {
        return Err(CheckError::Status(answer.status));
    }
    let mut found = page::read(&answer.text, &answer.url);
    let headers = answer.headers.get_all("content-security-policy").iter();
    found
        .policies
        .extend(headers.filter_map(|value| value.to_str().ok()).flat_map(|list| list.split(',')).map(str::to_owned));
    let ids: Vec<ProductId> = found.products().filter_map(|id| ProductId::parse(id).ok()).take(100).collect();
    let listed: Vec<String> =
        store.products_by_id(&shop.key, &ids).await?.into_iter().map(|product| product.id.to_string()).collect();
    Ok(Report { url: answer.url.to_string(), lines: report::lines(&found, shop, server, &answer.url, &listed) })
}

/// The same for a running server.
///
/// # Errors
/// As [`check`].
pub async fn check_for(app: &AppState, shop: &Shop, url: &Url) -> Result<Report, CheckError> {
    check(&app.outbound, &app.store, shop, app.origin(), url).await
}
