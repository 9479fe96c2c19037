//! A4, A14: filters, sort and search; what is chosen is shown, and nothing else is.

use crate::bench::{Bench, REVIEWS, id, words};
use plaudit_model::ids::ReviewId;
use plaudit_store::{Voice, Votable, Voted};

const FRAGMENT: &str = "/v1/shops/hearth/products/kettle-17/fragment";
const PAGE: &str = "/shops/hearth/products/kettle-17";

/// The ids of the reviews in a list, in order.
pub fn shown(html: &str) -> Vec<String> {
    html.split("id=\"review-").skip(1).map(|rest| rest[..36].to_owned()).collect()
}

/// Eight reviews: stars, words.
async fn filled() -> Bench {
    let bench = Bench::new().await;
    for (number, stars, body) in [
        (1, 5, "Delivery was quick, the courier called before."),
        (2, 1, "Доставка опоздала на неделю, курьер грубил."),
        (3, 4, "A calm and steady pour. The Café look suits our kitchen."),
        (4, 2, "The handle came off after a week of use."),
        (5, 5, "Отличный чайник, пришёл целым."),
        (6, 3, "It is a kettle and it boils water in five minutes."),
        (7, 5, ""),
        (8, 1, "Never again, the courier lost my parcel twice."),
    ] {
        assert_eq!(bench.stored(REVIEWS, &words(number, stars, body)).await["status"], "published", "{body}");
        bench.app.clock.forward(1);
    }
    bench
}

fn ids(numbers: &[u32]) -> Vec<String> {
    numbers.iter().map(|number| id(*number)).collect()
}

#[tokio::test]
async fn a4_filters_combine() {
    let bench = filled().await;
    for (query, expected) in [
        ("stars=5", &[7, 5, 1][..]),
        ("stars=1,2", &[8, 4, 2]),
        ("language=ru", &[5, 2]),
        ("language=ru&stars=1", &[2]),
        ("topic=delivery&stars=5", &[1]),
        ("q=courier", &[8, 1]),
        ("q=COURIER+lost", &[8]),
        ("q=cafe", &[3]),
        ("q=%D0%BF%D1%80%D0%B8%D1%88%D0%B5%D0%BB", &[5]),
        ("q=week&stars=2", &[4]),
        ("q=100%25", &[]),
        ("q=_", &[8, 7, 6, 5, 4, 3, 2, 1]),
        ("photos=1", &[]),
        ("verified=1", &[]),
        ("stars=&language=&q=&photos=", &[8, 7, 6, 5, 4, 3, 2, 1]),
    ] {
        let list = bench.get(&format!("{REVIEWS}?{query}")).await;
        assert_eq!(list.ids(), ids(expected), "{query}");
        let html = bench.get(&format!("{FRAGMENT}?parts=list&sort=newest&{query}")).await.text;
        assert_eq!(shown(&html), ids(expected), "{query}");
        let page = bench.get(&format!("{PAGE}?sort=newest&{query}")).await.text;
        assert_eq!(shown(&page), ids(expected), "{query}");
    }
}

#[tokio::test]
async fn a4_pages_of_a_selection_miss_nothing() {
    let bench = filled().await;
    for query in ["stars=5,1", "q=the", "sort=local&lang=ru", "sort=helpful", "sort=lowest&stars=1,5"] {
        let whole = bench.get(&format!("{REVIEWS}?{query}")).await.ids();
        assert!(whole.len() > 3, "{query}");
        let (mut paged, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = bench.get(&format!("{REVIEWS}?{query}&limit=2&cursor={cursor}")).await;
            paged.extend(page.ids());
            match page.json()["next_cursor"].as_str() {
                Some(next) => next.clone_into(&mut cursor),
                None => break,
            }
        }
        assert_eq!(paged, whole, "{query}");
    }
}

#[tokio::test]
async fn a4_the_readers_language_comes_first_and_the_rest_after_it() {
    let bench = filled().await;
    let russian = bench.get(&format!("{REVIEWS}?sort=local&lang=ru")).await.ids();
    assert_eq!(russian, ids(&[5, 2, 8, 7, 6, 4, 3, 1]));
    let page = bench.get(&format!("{PAGE}?lang=ru")).await.text;
    assert_eq!(shown(&page)[..2], ids(&[5, 2]));
    assert!(page.contains("Сначала на вашем языке"), "the order is named");
}

#[tokio::test]
async fn a4_choices_can_be_taken_back_one_by_one() {
    let bench = filled().await;
    let html = bench.get(&format!("{FRAGMENT}?parts=list&lang=en&stars=1&q=courier")).await.text;
    assert_eq!(shown(&html), ids(&[8]));
    assert!(html.contains("1 review fits"), "{html}");
    assert!(html.contains("aria-label=\"Remove: 1 star\"") && html.contains("„courier“"));
    let (_, rest) =
        html.split_once("aria-label=\"Remove: 1 star\"").or_else(|| html.split_once("Remove: 1 star")).unwrap();
    assert!(html.contains("kettle-17?lang=en&amp;q=courier#list") || rest.contains("q=courier"));
    let nothing = bench.get(&format!("{FRAGMENT}?parts=list&lang=en&stars=3&q=courier")).await.text;
    assert!(nothing.contains("No review fits"), "{nothing}");
    // The counts say what each choice would leave beside the others.
    assert!(html.contains(">1 star (1)<") && html.contains(">5 stars (1)<"), "{html}");
}

#[tokio::test]
async fn a14_topics_have_counts_and_both_sides_stand_together() {
    let bench = filled().await;
    let fragment = || async { bench.get(&format!("{FRAGMENT}?parts=reviews&lang=en")).await.text };
    let first = fragment().await;
    assert!(first.contains("topic=delivery"), "{first}");
    assert!(!first.contains("part=\"sides\""), "nobody voted yet");
    vote(&bench, 1, "a").await;
    assert!(!fragment().await.contains("part=\"sides\""), "praise alone is a selection of ours");
    for visitor in ["a", "b"] {
        vote(&bench, 4, visitor).await;
    }
    vote(&bench, 8, "a").await;
    bench.app.announce();
    let html = fragment().await;
    let sides = html.split("part=\"sides\"").nth(1).unwrap().split("part=\"topics\"").next().unwrap();
    assert!(sides.contains("Delivery was quick") && sides.contains("The handle came off"), "{sides}");
    assert_eq!(bench.get(&format!("{REVIEWS}?sort=helpful")).await.ids()[0], id(4));
}

async fn vote(bench: &Bench, number: u32, visitor: &str) {
    let shop = crate::bench::shop("hearth");
    let review = ReviewId::parse(&id(number)).unwrap();
    let voice = Voice { target: review.as_str(), visitor, now: crate::bench::NOW };
    let voted = bench.app.store.vote(&shop, Votable::Review, voice, visitor).await.unwrap();
    assert!(matches!(voted, Voted::Counted(_)));
}

#[tokio::test]
async fn a9_the_whole_shop_has_a_page_a_badge_a_carousel_and_a_tab() {
    let bench = filled().await;
    bench.stored("/v1/shops/hearth/products/mug/reviews", &words(20, 4, "A fine mug for the morning.")).await;
    let whole = "/v1/shops/hearth/products/-/fragment";
    let all = bench.get(&format!("{whole}?parts=all&lang=en&sort=newest")).await.text;
    assert_eq!(shown(&all)[0], id(20));
    assert!(all.contains("9 reviews") && !all.contains("data-slot=\"form\""), "one writes about a product");
    let shop = bench.get(&format!("{whole}?parts=shop&lang=en")).await.text;
    assert!(shop.contains("9 reviews"), "{shop}");
    let carousel = bench.get(&format!("{whole}?parts=carousel&lang=en")).await.text;
    assert!(carousel.contains("A selection of reviews: the newest") && carousel.contains("/shops/hearth?lang=en"));
    let tab = bench.get(&format!("{FRAGMENT}?parts=tab&lang=en")).await.text;
    assert!(tab.contains("data-product=\"kettle-17\""), "{tab}");
    bench.get(&format!("{whole}?parts=stars")).await.problem(400);
    let page = bench.get("/shops/hearth?lang=en").await.text;
    assert!(page.contains("Reviews of ") && page.contains("/shops/hearth/products/mug?lang=en"));
}
