//! G5: two shops with the same ids never see or touch each other's data, method by method.

use crate::bench::*;
use plaudit_model::page::Sort;
use plaudit_model::publication::HideReason;
use plaudit_model::rating::Tally;
use plaudit_store::{Act, Acted, Filter, NewReviewRecord, Product, Role, Store, Submitted, View};

stories![g5_the_same_ids_in_two_shops, g5_an_empty_shop_sees_nothing];

async fn g5_the_same_ids_in_two_shops(bench: Bench) {
    let (store, demo, other) = (&bench.store, key("demo"), key("other"));
    store.create_shop(&shop("other"), T0).await.unwrap();
    let theirs = || NewReviewRecord {
        rating: rating(1),
        answers: crate::asking::answers(&["1"]),
        body: "Theirs".to_owned(),
        fingerprint: "theirs".to_owned(),
        ..review(1)
    };
    stored(store, review(1)).await;
    assert!(matches!(store.submit(&other, theirs()).await.unwrap(), Submitted::Stored(_)), "the id is free there");
    assert!(matches!(store.submit(&other, theirs()).await.unwrap(), Submitted::Same(_)));
    let before = whole(store, "demo").await;

    // Everything that can be done to the other one.
    let eve = store.create_user("eve@other.example", "eve", "x", T0).await.unwrap();
    store.set_member(&other, eve, Role::Owner).await.unwrap();
    let eve = store.user_by_email("eve@other.example").await.unwrap().unwrap();
    for (version, act) in (1..).zip([
        Act::Assign(Some(eve.id)),
        Act::Answer("Theirs".to_owned()),
        Act::Note("Theirs".to_owned()),
        Act::Close,
        Act::Reopen,
        Act::Hide(HideReason::Spam),
    ]) {
        assert_eq!(store.act(&other, &id(1), version, &eve, &act, T0).await.unwrap(), Acted::Done);
        assert_eq!(whole(store, "demo").await, before, "{act:?}");
    }
    store.put_product(&other, &listed("kettle-17", "Theirs"), "eve", T0).await.unwrap();
    let shared = Product { parent: Some(product("kettle-17")), ..listed("kettle-18", "Theirs") };
    store.put_product(&other, &shared, "eve", T0).await.unwrap();
    store.keep_upload(&other, eve.id, "theirs.csv", b"id", T0).await.unwrap();
    assert!(store.list_product(&other, &product("kettle-17"), false, "eve", T0).await.unwrap());
    let hook = crate::outlets::outlet("hook");
    store.add_outlet(&other, &hook, "eve", T0).await.unwrap();
    let renamed = plaudit_store::Shop { name: "Theirs".to_owned(), ..shop("other") };
    assert!(store.save_settings(&renamed, "eve", T0).await.unwrap());
    assert_eq!(store.submit_all(&other, vec![(review(2), Some("Theirs".to_owned()))], "eve").await.unwrap(), 1);
    assert_eq!(whole(store, "demo").await, before);

    store.put_attribute(&other, &crate::asking::fit()).await.unwrap();
    store.set_product_types(&other, &product("kettle-17"), &["theirs".to_owned()]).await.unwrap();
    assert!(store.spend_challenge(&other, "c", T0, T0).await.unwrap());
    assert_eq!(whole(store, "demo").await, before);
    assert!(store.spend_challenge(&demo, "c", T0, T0).await.unwrap(), "each shop has challenges of its own");

    // And back: switching off and removing here leaves the other.
    assert!(!store.disable_outlet(&demo, &hook, T0, "gone").await.unwrap());
    assert!(!store.save_outlet(&demo, &hook, "ada", T0).await.unwrap());
    assert!(!store.remove_outlet(&demo, &hook.id, "ada", T0).await.unwrap());
    assert_eq!(store.outlet(&other, &hook.id).await.unwrap(), Some(hook));
    let tallies = store.tallies(&other, &[product("kettle-17")]).await.unwrap();
    assert_eq!(tallies, [Tally([0, 0, 1, 0, 0])], "the one that came by submit_all");
    assert_eq!(store.session("none", T0).await.unwrap(), None);
}

async fn g5_an_empty_shop_sees_nothing(bench: Bench) {
    let store = &bench.store;
    stored(store, review(1)).await;
    stored(store, held(2)).await;
    let ada = agent(store, "ada").await;
    store.act(&key("demo"), &id(1), 1, &ada, &Act::Answer("Thanks.".to_owned()), T0).await.unwrap();
    store.create_shop(&shop("empty"), T0).await.unwrap();
    store.create_shop(&shop("also-empty"), T0).await.unwrap();
    let renamed = |text: String| text.replace("also-empty", "empty");
    assert_eq!(whole(store, "empty").await, renamed(whole(store, "also-empty").await));
    assert_eq!(store.change_mark(&key("empty")).await.unwrap(), 0);
    for act in [Act::Publish, Act::Note("x".to_owned()), Act::Assign(Some(ada.id))] {
        let done = store.act(&key("empty"), &id(1), 2, &ada, &act, T0).await.unwrap();
        assert_eq!(done, Acted::NotFound);
    }
}

/// All that a shop can read, by every method that reads.
async fn whole(store: &Store, name: &str) -> String {
    let shop = key(name);
    let mut all = vec![
        format!("{:?}", store.shop(&shop).await.unwrap()),
        format!("{:?}", store.product(&shop, &product("kettle-17")).await.unwrap()),
        format!("{:?}", store.products(&shop, "", 100, 0).await.unwrap()),
        format!("{:?}", store.products_by_id(&shop, &[product("kettle-17")]).await.unwrap()),
        format!("{:?}", store.product_count(&shop).await.unwrap()),
        format!("{:?}", store.targets(&shop, &[product("kettle-17"), product("kettle-18")]).await.unwrap()),
        format!("{:?}", store.members_of(&shop, &product("kettle-17")).await.unwrap()),
        format!("{:?}", store.upload(&shop, 1).await.unwrap()),
        format!("{:?}", store.review(&shop, &id(1)).await.unwrap()),
        format!("{:?}", store.review(&shop, &id(2)).await.unwrap()),
        format!("{:?}", store.tallies(&shop, &[product("kettle-17")]).await.unwrap()),
        format!("{:?}", store.recent_simhashes(&shop, T0, 0, 100).await.unwrap()),
        format!("{:?}", store.conversation(&shop, &id(1)).await.unwrap()),
        format!("{:?}", store.change_mark(&shop).await.unwrap()),
        format!("{:?}", store.members(&shop).await.unwrap()),
        format!("{:?}", store.outlets(&shop).await.unwrap()),
        format!("{:?}", store.events(&shop, T0, T0.plus(9), 9).await.unwrap()),
        format!("{:?}", store.attempts(&shop, "hook", i64::MAX, 9).await.unwrap()),
        format!("{:?}", store.attributes(&shop).await.unwrap()),
        format!("{:?}", store.answers(&shop, &[id(1).as_str()]).await.unwrap()),
        format!("{:?}", store.answer_tally(&shop, &product("kettle-17")).await.unwrap()),
        format!("{:?}", store.consents(&shop, &id(1)).await.unwrap()),
        format!("{:?}", store.product_types(&shop, &product("kettle-17")).await.unwrap()),
    ];
    for &sort in Sort::ALL {
        let page = store.published(&shop, &product("kettle-17"), sort, None, 100).await.unwrap();
        all.push(format!("{page:?}"));
    }
    let own = (1..4).map(View::Assigned);
    for view in own.chain([View::Open, View::Unassigned, View::Unhappy, View::Unpublished, View::All]) {
        all.push(format!("{:?}", store.listing(&shop, view, &Filter::default(), None, 100, T0).await.unwrap()));
    }
    for user in 1..4 {
        all.push(format!("{:?}", store.counts(&shop, user, T0).await.unwrap()));
        all.push(format!("{:?}", store.saved_views(&shop, user).await.unwrap()));
    }
    let words = Filter { text: "title".to_owned(), ..Filter::default() };
    all.push(format!("{:?}", store.listing(&shop, View::All, &words, None, 100, T0).await.unwrap()));
    all.join("\n")
}
