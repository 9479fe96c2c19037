//! A20: the merchant's list.

use crate::bench::*;
use plaudit_store::{Error, Product};

stories![a20_products, a20_the_list_is_searched_and_sorted_alike, a20_uploads_are_forgotten];

async fn a20_products(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let kettle = Product {
        url: "https://shop.example/kettle".to_owned(),
        image: "https://shop.example/kettle.png".to_owned(),
        gtin: "4006381333931".to_owned(),
        variant: "\u{0}blue \"4\" cups \\ 🫖".to_owned(),
        ..listed("kettle-17", "Kettle")
    };
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), None);
    stored(store, review(1)).await;
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), Some(listed("kettle-17", "")));
    assert_eq!(store.product_count(&demo).await.unwrap(), 0, "a review puts nothing on the list");
    store.put_product(&demo, &kettle, "Aru", T0).await.unwrap();
    stored(store, review(2)).await;
    let kettle = Product { variant: kettle.variant.replace('\0', "\u{FFFD}"), ..kettle };
    assert_eq!(store.product(&demo, &kettle.id).await.unwrap(), Some(kettle.clone()), "a review takes no name away");
    let [line] = &store.products(&demo, "", 10, 0).await.unwrap()[..] else { panic!() };
    assert_eq!((&line.product, line.members, line.reviews, &line.target), (&kettle, 0, 2, &None));
    let nowhere = store.put_product(&key("nowhere"), &kettle, "Aru", T0).await;
    assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");

    // Off the list and back again; nothing is lost.
    assert!(store.list_product(&demo, &kettle.id, false, "Aru", T0).await.unwrap());
    assert!(!store.list_product(&demo, &product("unknown"), false, "Aru", T0).await.unwrap());
    assert_eq!(store.products(&demo, "", 10, 0).await.unwrap(), []);
    assert_eq!(store.products_by_id(&demo, std::slice::from_ref(&kettle.id)).await.unwrap(), []);
    assert!(store.list_product(&demo, &kettle.id, true, "Aru", T0).await.unwrap());
    assert_eq!(store.products_by_id(&demo, std::slice::from_ref(&kettle.id)).await.unwrap(), [kettle]);
    let told = "select actor || ' ' || action || ' ' || detail from audit where conversation = '' order by id";
    let said = ["Aru products.put kettle-17", "Aru product.removed kettle-17", "Aru product.listed kettle-17"];
    assert_eq!(peek::<String>(&bench, told).await, said);
}

async fn a20_the_list_is_searched_and_sorted_alike(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let mut many: Vec<Product> = ["Ёлка", "Zebra", "apple", "Äpfel", "قوری", "50% off", "a_b"]
        .iter()
        .enumerate()
        .map(|(n, name)| listed(&format!("P-{n}"), name))
        .collect();
    many.extend((0..1_200).map(|n| listed(&format!("bulk.{n:04}"), "Mass")));
    store.put_products(&demo, &many, "Aru", T0).await.unwrap();
    assert_eq!(store.product_count(&demo).await.unwrap(), 1_207);
    let names = async |words: &str| -> Vec<String> {
        let found = store.products(&demo, words, 3, 0).await.unwrap();
        found.into_iter().map(|line| line.product.name).collect()
    };
    for (words, expected) in [
        ("", vec!["50% off", "a_b", "apple"]),
        ("ЁЛКА", vec!["Ёлка"]),
        ("%", vec!["50% off"]),
        ("_", vec!["a_b"]),
        ("\\", vec![]),
        ("p-4", vec!["قوری"]),
        ("  ÄPFEL ", vec!["Äpfel"]),
        ("mass bulk.0999", vec!["Mass"]),
    ] {
        assert_eq!(names(words).await, expected, "{words}");
    }
    let last = store.products(&demo, "", 10, 1_204).await.unwrap();
    let last: Vec<&str> = last.iter().map(|line| line.product.name.as_str()).collect();
    assert_eq!(last, ["Äpfel", "Ёлка", "قوری"]);
    let ids: Vec<_> = many.iter().map(|product| product.id.clone()).collect();
    assert_eq!(store.products_by_id(&demo, &ids).await.unwrap().len(), 1_207);
}

async fn a20_uploads_are_forgotten(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bob) = (agent(store, "ada").await.id, agent(store, "bob").await.id);
    store.keep_upload(&demo, ada, "one.csv", b"id\n1", T0).await.unwrap();
    store.keep_upload(&demo, ada, "two.csv", &[0, 255], T0.plus(10)).await.unwrap();
    store.keep_upload(&demo, bob, "three.csv", b"", T0).await.unwrap();
    assert_eq!(store.upload(&demo, ada).await.unwrap(), Some(("two.csv".to_owned(), vec![0, 255])));
    assert_eq!(store.forget_uploads(None, T0.plus(5)).await.unwrap(), 1);
    assert_eq!(store.upload(&demo, bob).await.unwrap(), None);
    assert_eq!(store.forget_uploads(Some(ada), T0).await.unwrap(), 1);
    assert_eq!(store.upload(&demo, ada).await.unwrap(), None);
}
