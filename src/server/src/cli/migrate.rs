//! `plaudit migrate`.

use super::Where;

pub(super) async fn run(place: &Where) -> anyhow::Result<()> {
    let store = plaudit_store::Store::connect(&place.config(None)?.database).await?;
    let applied = store.migrate().await?;
    match applied.len() {
        0 => println!("{}: nothing to do, the schema is current.", store.describe()),
        _ => println!("{}: applied {}.", store.describe(), applied.join(", ")),
    }
    match store.user_count().await? {
        0 => println!("Next, a shop and somebody to answer: plaudit shop add KEY --name NAME --origin https://…"),
        _ => println!("Next: plaudit serve"),
    }
    store.close().await;
    Ok(())
}
