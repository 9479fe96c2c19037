//! Shops, their settings and products.

use crate::bench::*;
use plaudit_model::publication::Moderation;
use plaudit_store::{Error, Product, Shop};

stories![settings, products];

async fn settings(bench: Bench) {
    let store = &bench.store;
    let taken = store.create_shop(&shop("demo"), T0).await;
    assert!(matches!(taken, Err(Error::Exists("shop"))), "{taken:?}");
    let changed = Shop {
        name: "Kettles & \"Co\" 🫖".to_owned(),
        origins: vec!["https://a.example".to_owned(), "https://b.example:8443".to_owned()],
        language: "el".to_owned(),
        moderation: Moderation::HoldAll,
        first_response_minutes: 5,
        notice: "We\nhandle it.".to_owned(),
        ..shop("demo")
    };
    store.update_shop(&changed).await.unwrap();
    assert_eq!(store.shop(&key("demo")).await.unwrap(), Some(changed.clone()));
    assert_eq!(store.shop(&key("nowhere")).await.unwrap(), None);
    let nowhere = store.update_shop(&shop("nowhere")).await;
    assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
    store.create_shop(&shop("a"), T0).await.unwrap();
    assert_eq!(store.shops().await.unwrap(), [shop("a"), changed]);
}

async fn products(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let kettle = Product {
        id: product("kettle-17"),
        name: "Kettle".to_owned(),
        url: "https://shop.example/kettle".to_owned(),
        image: "https://shop.example/kettle.png".to_owned(),
    };
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), None);
    stored(store, review(1)).await;
    let unnamed = Product { name: String::new(), url: String::new(), image: String::new(), ..kettle.clone() };
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), Some(unnamed));
    store.put_product(&demo, &kettle).await.unwrap();
    stored(store, review(2)).await;
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), Some(kettle.clone()), "a review takes no name away");
    let nowhere = store.put_product(&key("nowhere"), &kettle).await;
    assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
}
