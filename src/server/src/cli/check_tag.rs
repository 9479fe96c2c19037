//! `plaudit check-tag`: is the tag on a page of the shop live?

use super::{Where, products};
use crate::outbound::Outbound;
use crate::tag::{Level, check};
use anyhow::{Context, bail};
use clap::Args;
use url::Url;

#[derive(Args)]
pub(super) struct CheckTag {
    /// Address of a page of the shop.
    url: String,
    /// The shop's key.
    #[arg(long)]
    shop: String,
    #[command(flatten)]
    place: Where,
}

impl CheckTag {
    /// Prints what is there and what is missing; ends with an error when shoppers see nothing.
    pub(super) async fn run(self) -> anyhow::Result<()> {
        let url = Url::parse(&self.url).with_context(|| format!("{} is not an address", self.url))?;
        let config = self.place.config(None)?;
        let server = match &config.public_url {
            Some(url) => url.to_string(),
            None => format!("http://{}", config.listen),
        };
        let store = self.place.store().await?;
        let shop = products::shop(&store, &self.shop).await?;
        let outbound = Outbound::new(config.allow_private_targets.clone());
        let report = check(&outbound, &store, &shop, server.trim_end_matches('/'), &url).await?;
        store.close().await;
        println!("{}", report.url);
        for line in &report.lines {
            let mark = match line.level {
                Level::Missing => "missing",
                Level::Better => "better ",
                Level::Good => "good   ",
            };
            println!("{mark}  {}", line.text);
            for paste in line.paste.lines() {
                println!("             {paste}");
            }
        }
        if !report.live() {
            bail!("shoppers see nothing on this page yet");
        }
        println!("Your tag is live.");
        Ok(())
    }
}
