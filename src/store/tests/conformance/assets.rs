//! Files of earlier builds stay for a while.

use crate::bench::*;
use plaudit_store::Asset;

stories![kept_and_forgotten];

fn asset(name: &str, body: &[u8]) -> Asset {
    Asset { name: name.to_owned(), content_type: "text/javascript".to_owned(), body: body.to_owned() }
}

async fn kept_and_forgotten(bench: Bench) {
    let store = &bench.store;
    let (old, both, new) = (asset("a.1.js", b"a"), asset("b.1.wasm", &[0, 255, 7]), asset("a.2.js", b""));
    store.keep_assets(&[old.clone(), both.clone()], T0, T0.plus(-100)).await.unwrap();
    store.keep_assets(&[new.clone(), both.clone()], T0.plus(50), T0.plus(-50)).await.unwrap();
    for asset in [&old, &both, &new] {
        assert_eq!(store.asset(&asset.name).await.unwrap().as_ref(), Some(asset));
    }
    store.keep_assets(std::slice::from_ref(&new), T0.plus(100), T0.plus(1)).await.unwrap();
    assert_eq!(store.asset(&old.name).await.unwrap(), None);
    assert_eq!(store.asset(&both.name).await.unwrap(), Some(both));
    for strange in ["", "\0", "../a", "a.2.js' or 1=1"] {
        assert_eq!(store.asset(strange).await.unwrap(), None);
    }

    // Two processes that start at once, with their files in different orders.
    let other = bench.again().await;
    let many: Vec<Asset> = (0..20).map(|n| asset(&format!("{n}.js"), b"x")).collect();
    let back: Vec<Asset> = many.iter().rev().cloned().collect();
    let (one, two) = tokio::join!(store.keep_assets(&many, T0, T0), other.keep_assets(&back, T0, T0));
    one.unwrap();
    two.unwrap();
    other.close().await;
}
