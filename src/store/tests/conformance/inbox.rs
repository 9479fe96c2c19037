//! The lists of the inbox: views and their order, filters, search, pages, counts; the same on both engines, and never behind.

use crate::bench::*;
use plaudit_model::conversation::{CaseStatus, Kind};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency, Verdict};
use plaudit_store::{Act, Acted, Filter, NewReviewRecord, Store, View, ViewCounts};

stories![
    d2_views_orders_and_counts,
    d2_a_line_has_all_it_shows,
    d2_counting_stops,
    d2_words_are_found_in_six_languages,
    d2_the_index_follows_every_change,
    d2_filters_narrow_down_together,
    d2_any_text_may_be_looked_for,
    d2_a_migration_fills_the_lines,
    d2_conversations_of_one_moment_each_have_a_place,
    d2_views_of_ones_own,
    d2_onlookers_come_and_go,
    d2_undo_is_kept_once,
    c1_a_verdict_is_corrected,
    d12_what_an_address_wrote,
];

fn number(id: &str) -> u64 {
    u64::from_str_radix(&id[24..], 16).unwrap()
}

async fn listed(store: &Store, view: View, filter: &Filter, limit: usize, now: Millis) -> Vec<u64> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.listing(&key("demo"), view, filter, after, limit, now).await.unwrap();
        assert!(page.lines.len() <= limit);
        found.extend(page.lines.iter().map(|line| number(&line.id)));
        after = page.next;
        if after.is_none() {
            return found;
        }
    }
}

async fn ids(store: &Store, view: View) -> Vec<u64> {
    listed(store, view, &Filter::default(), 100, T0).await
}

async fn found(store: &Store, text: &str) -> Vec<u64> {
    let filter = Filter { text: text.to_owned(), ..Filter::default() };
    listed(store, View::All, &filter, 100, T0).await
}

async fn d2_views_orders_and_counts(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    let unhappy = |new, due| NewReviewRecord { routed: care(true, Some(T0.plus(due))), ..new };
    for new in [
        review(1),
        unhappy(review(2), 90 * Millis::MINUTE),
        unhappy(held(3), 5000),
        review(4),
        hidden(5),
        unhappy(review(6), 7000),
        NewReviewRecord { routed: care(true, None), ..review(7) },
        review(8),
    ] {
        stored(store, new).await;
    }
    for (n, version, act) in [
        (8, 1, Act::Answer("Thanks.".to_owned())),
        (4, 1, Act::Close),
        (6, 1, Act::Assign(Some(ada.id))),
        (1, 1, Act::Assign(Some(ada.id))),
        (8, 2, Act::Assign(Some(ada.id))),
        (4, 2, Act::Assign(Some(ada.id))),
        (8, 3, Act::Hide(HideReason::OffTopic)),
    ] {
        assert_eq!(store.act(&demo, &id(n), version, &ada, &act, T0).await.unwrap(), Acted::Done);
    }
    let later = T0.plus(6000);
    let counts = store.counts(&demo, ada.id, later).await.unwrap();
    for (view, expected) in [
        (View::Open, vec![3, 6, 2, 7, 5, 1]),
        (View::Unassigned, vec![3, 2, 7, 5]),
        (View::Unhappy, vec![3, 6, 2, 7]),
        (View::Assigned(ada.id), vec![6, 8, 1]),
        (View::Assigned(ada.id + 1), vec![]),
        (View::DueSoon, vec![6]),
        (View::Breached, vec![3]),
        (View::Waiting, vec![8]),
        (View::Snoozed, vec![]),
        (View::Unpublished, vec![8, 5, 3]),
        (View::All, vec![8, 7, 6, 5, 4, 3, 2, 1]),
    ] {
        for limit in [100, 2, 1] {
            assert_eq!(listed(store, view, &Filter::default(), limit, later).await, expected, "{view:?} by {limit}");
            // A filter that all have changes nothing but the way to them.
            let all = Filter { language: Some(Language::Greek), ..Filter::default() };
            assert_eq!(listed(store, view, &all, limit, later).await, expected, "{view:?} filtered, by {limit}");
        }
        if View::counted(ada.id).contains(&view) {
            assert_eq!(counts.of(view), Some(expected.len() as i64), "{view:?}");
        }
    }
    let nobody = store.counts(&demo, 999, T0).await.unwrap();
    assert_eq!((nobody.of(View::Assigned(999)), nobody.of(View::All)), (Some(0), None));
}

async fn d2_a_line_has_all_it_shows(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    for (version, text) in [(1, "First."), (2, "Second.")] {
        store.act(&demo, &id(1), version, &ada, &Act::Answer(text.to_owned()), T0.plus(version)).await.unwrap();
    }
    let none = Filter::default();
    let line = || async { store.listing(&demo, View::All, &none, None, 1, T0).await.unwrap().lines.remove(0) };
    let first = line().await;
    assert_eq!(first.product_name, "kettle-17", "without a name, the id");
    assert_eq!(first.answer, Some(("Second.".to_owned(), T0.plus(2))));
    assert_eq!((first.verdict.polarity, first.verdict.confidence), (Polarity::Negative, 0.7));
    assert_eq!(
        (first.verdict.topics.as_slice(), first.verdict.urgency),
        (&[Topic::Delivery, Topic::Refund][..], Some(Urgency::Legal))
    );
    store.put_product(&demo, &crate::bench::listed("kettle-17", "Kettle"), "Aru", T0).await.unwrap();
    assert_eq!(line().await.product_name, "Kettle");
    assert_eq!(line().await, store.conversation(&demo, &id(1)).await.unwrap().unwrap().line);
}

async fn d2_counting_stops(bench: Bench) {
    let most = ViewCounts::MOST.unsigned_abs();
    let seeds = (0..most + 5).map(|n| (if n < most - 1 { held(n) } else { review(n) }, None)).collect();
    bench.store.submit_all(&key("demo"), seeds, "nobody").await.unwrap();
    let counts = bench.store.counts(&key("demo"), 1, T0).await.unwrap();
    assert_eq!(
        (counts.of(View::Open), counts.of(View::Unpublished)),
        (Some(ViewCounts::MOST), Some(ViewCounts::MOST - 1))
    );
}

async fn d2_words_are_found_in_six_languages(bench: Bench) {
    let store = &bench.store;
    for (n, words) in [
        (1, "Έχω ένα παράπονο για το προϊόν"),
        (2, "Ấm rất đẹp, giao hàng nhanh"),
        (3, "Чайник пришёл разбитым, верните деньги"),
        (4, "Шәйнектің қақпағынан су ағады, кітаптарым ылғал болды"),
        (5, "کتاب‌هایم خیس شد، می‌خواهم پس بدهم"),
        (6, "The lid leaks; deliveries were slow"),
    ] {
        stored(store, NewReviewRecord { original: words.to_owned(), body: words.to_owned(), ..review(n) }).await;
    }
    for (asked, n) in [
        ("παραπονο", 1),
        ("ΠΑΡΆΠΟΝΑ", 1),
        ("προϊόντα", 1),
        ("dep", 2),
        ("đẹp", 2),
        ("giao hang", 2),
        ("пришел", 3),
        ("чайники", 3),
        ("разбит", 3),
        ("шәйнек", 4),
        ("кітап", 4),
        ("қақпақ", 4),
        ("كتاب", 5),
        ("کتابها", 5),
        ("می خواهم", 5),
        ("میخواهم", 5),
        ("leaking lids", 6),
        ("delivery", 6),
    ] {
        assert_eq!(found(store, asked).await, [n], "{asked}");
    }
    assert_eq!(found(store, "ada mail example").await, [6, 5, 4, 3, 2, 1], "the shopper's name and address");
    assert_eq!(found(store, "delivery kettle").await, Vec::<u64>::new(), "all words have to be there");
}

async fn d2_the_index_follows_every_change(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    let words = |new: NewReviewRecord, text: &str| NewReviewRecord { original: text.to_owned(), ..new };
    stored(store, words(review(1), "first teapot")).await;
    stored(store, words(review(2), "second teapot")).await;
    asked(store, question(3)).await;
    assert_eq!(found(store, "teapot").await, [2, 1]);
    // What is said belongs to it.
    store.act(&demo, &id(1), 1, &ada, &Act::Note("ask the warehouse".to_owned()), T0).await.unwrap();
    store.act(&demo, &id(3), 1, &ada, &Act::Answer("see the manual".to_owned()), T0).await.unwrap();
    assert_eq!((found(store, "warehouses").await, found(store, "manual").await), (vec![1], vec![3]));
    // Its author writes something else.
    store.edit(&demo, &words(review(1), "it is a samovar")).await.unwrap().unwrap();
    assert_eq!((found(store, "teapot").await, found(store, "samovar").await), (vec![2], vec![1]));
    // What is erased is not found, and neither are words of it left anywhere.
    assert!(store.erase(&demo, &id(1), T0).await.unwrap());
    assert_eq!((found(store, "samovar").await, found(store, "warehouse").await), (vec![], vec![]));
    assert!(peek::<String>(&bench, "select words from inbox_line where words like '%samovar%'").await.is_empty());
    assert_eq!(ids(store, View::All).await, [3, 2]);
}

async fn d2_filters_narrow_down_together(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    let spoken = |language| Verdict { language, ..review(1).verdict };
    stored(store, NewReviewRecord { rating: rating(1), verdict: spoken(Language::Russian), ..review(1) }).await;
    stored(store, NewReviewRecord { rating: rating(5), product: product("Mug_4"), ..review(2) }).await;
    stored(store, NewReviewRecord { rating: rating(1), product: product("mug_4"), ..review(3) }).await;
    asked(store, question(4)).await;
    store.submit_private(&demo, &private(5)).await.unwrap();
    store.act(&demo, &id(3), 1, &ada, &Act::Assign(Some(ada.id)), T0).await.unwrap();
    let none = Filter::default;
    for (filter, expected) in [
        (Filter { kind: Some(Kind::Review), ..none() }, vec![3, 2, 1]),
        (Filter { kind: Some(Kind::Private), ..none() }, vec![5]),
        (Filter { stars: Some(rating(1)), ..none() }, vec![3, 1]),
        (Filter { language: Some(Language::Russian), ..none() }, vec![1]),
        (Filter { product: Some(product("mug_4")), ..none() }, vec![3]),
        (Filter { product: Some(product("Mug_4")), ..none() }, vec![2]),
        (Filter { assignee: Some(Some(ada.id)), ..none() }, vec![3]),
        (Filter { assignee: Some(None), ..none() }, vec![5, 4, 2, 1]),
        (Filter { topic: Some(Topic::Refund), stars: Some(rating(5)), ..none() }, vec![2]),
        (Filter { topic: Some(Topic::Battery), ..none() }, vec![]),
        (Filter { status: Some(CaseStatus::New), ..none() }, vec![5, 4, 2, 1]),
        (Filter { status: Some(CaseStatus::Closed), ..none() }, vec![]),
        (Filter { tag: Some("vip".to_owned()), ..none() }, vec![]),
        (Filter { team: Some("returns".to_owned()), ..none() }, vec![]),
        (Filter { stars: Some(rating(1)), text: "title 3".to_owned(), ..none() }, vec![3]),
        (Filter { kind: Some(Kind::Question), text: "title".to_owned(), ..none() }, vec![]),
    ] {
        for limit in [100, 1] {
            assert_eq!(listed(store, View::All, &filter, limit, T0).await, expected, "{filter:?}");
        }
    }
    // Another shop is another world.
    store.create_shop(&shop("other"), T0).await.unwrap();
    let words = Filter { text: "title".to_owned(), ..none() };
    assert!(store.listing(&key("other"), View::All, &words, None, 10, T0).await.unwrap().lines.is_empty());
}

async fn d2_any_text_may_be_looked_for(bench: Bench) {
    stored(&bench.store, review(1)).await;
    for text in [
        "'",
        "\"",
        "a\" OR \"b",
        "NEAR(a b)",
        "* ^ -",
        "title:x",
        "(",
        "\\",
        "\0",
        "!a & b | c:*",
        "𝕬",
        "日本語",
        "😀",
        "ﷺ",
        &"x ".repeat(9_000),
    ] {
        let filter = Filter { text: text.to_owned(), ..Filter::default() };
        bench.store.listing(&key("demo"), View::All, &filter, None, 10, T0).await.unwrap();
    }
    assert_eq!(found(&bench.store, "TITLE 1!").await, [1]);
    assert_eq!(found(&bench.store, "…?!").await, Vec::<u64>::new(), "no word finds nothing");
}

async fn d2_a_migration_fills_the_lines(bench: Bench) {
    let seeds = vec![(review(1), Some("Thank you, we will look at the hinge".to_owned())), (held(2), None)];
    bench.store.submit_all(&key("demo"), seeds, "Robin").await.unwrap();
    asked(&bench.store, question(3)).await;
    let before = (ids(&bench.store, View::All).await, ids(&bench.store, View::Unpublished).await);
    // As it was before there were lines.
    tamper(&bench, "delete from inbox_line").await;
    assert!(ids(&bench.store, View::All).await.is_empty());
    bench.store.rebuild_lines().await.unwrap();
    assert_eq!((ids(&bench.store, View::All).await, ids(&bench.store, View::Unpublished).await), before);
    assert_eq!(found(&bench.store, "hinges").await, [1]);
}

async fn d2_conversations_of_one_moment_each_have_a_place(bench: Bench) {
    // Ids that end alike, at one moment.
    let same = |n: u64| NewReviewRecord {
        id: plaudit_model::ids::ReviewId::parse(&format!("{n:08x}-6a6c-4c55-9a57-000000000001")).unwrap(),
        created: T0,
        ..review(n)
    };
    for n in 1..6 {
        stored(&bench.store, same(n)).await;
    }
    let page = bench.store.listing(&key("demo"), View::All, &Filter::default(), None, 100, T0).await.unwrap();
    assert_eq!(page.lines.len(), 5);
}

async fn d2_views_of_ones_own(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    assert!(store.save_view(&demo, ada.id, "Refunds", "view=all&topic=refund").await.unwrap());
    assert!(store.save_view(&demo, ada.id, "Refunds", "view=open&topic=refund").await.unwrap());
    let own = store.saved_views(&demo, ada.id).await.unwrap();
    assert_eq!(own, [("Refunds".to_owned(), "view=open&topic=refund".to_owned())]);
    assert!(store.saved_views(&demo, bo.id).await.unwrap().is_empty());
    assert!(!store.forget_view(&demo, bo.id, "Refunds").await.unwrap());
    for n in 1..plaudit_store::SAVED_VIEWS {
        assert!(store.save_view(&demo, ada.id, &n.to_string(), "view=all").await.unwrap());
    }
    assert!(!store.save_view(&demo, ada.id, "One more", "view=all").await.unwrap());
    assert!(store.forget_view(&demo, ada.id, "Refunds").await.unwrap());
}

async fn d2_onlookers_come_and_go(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    stored(store, review(1)).await;
    let seen = |now| async move {
        let found = bench_onlookers(store, ada.id, now).await;
        found.into_iter().map(|one| (one.name, one.writing)).collect::<Vec<_>>()
    };
    store.look_at(&demo, &id(1), ada.id, false, T0).await.unwrap();
    assert_eq!(seen(T0).await, [], "oneself is nobody else");
    store.look_at(&demo, &id(1), bo.id, false, T0).await.unwrap();
    store.look_at(&demo, &id(1), bo.id, true, T0.plus(10)).await.unwrap();
    assert_eq!(seen(T0.plus(20)).await, [("bo".to_owned(), true)]);
    assert_eq!(seen(T0.plus(Millis::MINUTE)).await, [], "whoever says nothing for a while has gone");
    store.look_away(&demo, &id(1), bo.id).await.unwrap();
    assert_eq!(seen(T0.plus(20)).await, []);
    store.look_at(&demo, &id(9), bo.id, true, T0).await.unwrap();
}

async fn bench_onlookers(store: &Store, user: i64, now: Millis) -> Vec<plaudit_store::Onlooker> {
    store.onlookers(&key("demo"), &id(1), user, now).await.unwrap()
}

async fn d2_undo_is_kept_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    store.keep_undo(&demo, ada.id, "[1]", T0).await.unwrap();
    store.keep_undo(&demo, ada.id, "[2]", T0).await.unwrap();
    assert_eq!(store.take_undo(&demo, ada.id, T0.plus(1)).await.unwrap().as_deref(), Some("[2]"));
    assert_eq!(store.take_undo(&demo, ada.id, T0.plus(1)).await.unwrap(), None);
    store.keep_undo(&demo, ada.id, "[3]", T0).await.unwrap();
    assert_eq!(store.take_undo(&demo, ada.id, T0.plus(2 * 60 * Millis::MINUTE)).await.unwrap(), None);
}

async fn c1_a_verdict_is_corrected(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    for polarity in [Polarity::Neutral, Polarity::Positive] {
        assert!(store.correct(&demo, &id(1), &ada, polarity, T0).await.unwrap());
    }
    let found = store.corrections(&demo).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].polarity, found[0].was), (Polarity::Positive, Polarity::Negative));
    assert!(found[0].text.contains("Body 1"));
    let line = store.conversation(&demo, &id(1)).await.unwrap().unwrap().line;
    assert_eq!((line.verdict.polarity, line.needs_look, line.version), (Polarity::Positive, false, 3));
    assert!(!store.correct(&demo, &id(9), &ada, Polarity::Neutral, T0).await.unwrap());
    // It goes with what it is about.
    store.erase(&demo, &id(1), T0).await.unwrap();
    assert!(store.corrections(&demo).await.unwrap().is_empty());
}

async fn d12_what_an_address_wrote(bench: Bench) {
    let store = &bench.store;
    stored(store, review(1)).await;
    stored(store, NewReviewRecord { email: Some("Bo@mail.example".to_owned()), ..review(2) }).await;
    store.submit_private(&key("demo"), &private(3)).await.unwrap();
    for (email, expected) in
        [("ADA@mail.example", vec![3, 1]), ("bo@mail.example", vec![2]), ("x@mail.example", vec![])]
    {
        let filter = Filter { email: Some(email.to_owned()), ..Filter::default() };
        assert_eq!(listed(store, View::All, &filter, 10, T0).await, expected, "{email}");
    }
}
