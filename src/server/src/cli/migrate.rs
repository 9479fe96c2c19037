//! `plaudit migrate`.

use super::Where;

pub(super) async fn run(place: &Where) -> anyhow::Result<()> {
    let store = plaudit_store::Store::connect(&place.config(None)?.database).await?;
    let applied = store.migrate().await?;
    match applied.len() {
        0 => println!("{}: nothing to do, the schema is current.", store.describe()),
        _ => println!("{}: applied {}.", store.describe(), applied.join(", ")),
    }
    store.close().await;
    Ok(())
}
