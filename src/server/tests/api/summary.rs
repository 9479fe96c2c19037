//! A2: averages and histograms, one product or many.

use crate::bench::{Bench, REVIEWS, stars};
use serde_json::json;

const SUMMARY: &str = "/v1/shops/hearth/products/kettle-17/summary";
const MANY: &str = "/v1/shops/hearth/summaries";

#[tokio::test]
async fn a2_a_product_that_nobody_reviewed_has_no_average() {
    let bench = Bench::new().await;
    let nothing = json!({ "average": null, "count": 0, "histogram": [0, 0, 0, 0, 0] });
    assert_eq!(bench.get(SUMMARY).await.json(), nothing);
    assert_eq!(bench.get(&format!("{MANY}?products=a,b")).await.json(), json!({ "a": nothing, "b": nothing }));
}

#[tokio::test]
async fn a2_the_histogram_counts_one_to_five_stars() {
    let bench = Bench::new().await;
    for (number, rating) in [5, 5, 5, 4, 2, 1].into_iter().enumerate() {
        bench.stored(REVIEWS, &stars(number as u32, rating)).await;
    }
    let kettle = json!({ "average": 3.67, "count": 6, "histogram": [1, 1, 0, 1, 3] });
    assert_eq!(bench.get(SUMMARY).await.json(), kettle);
    let many = bench.get(&format!("{MANY}?products=mug,kettle-17,,kettle-17")).await.json();
    assert_eq!(many.as_object().unwrap().len(), 2, "each product once");
    assert_eq!(many["kettle-17"], kettle);
}

#[tokio::test]
async fn a2_a_hundred_products_at_most() {
    let bench = Bench::new().await;
    let list = |count: usize| (0..count).map(|n| format!("p{n}")).collect::<Vec<_>>().join(",");
    for path in [MANY, "/v1/shops/hearth/fragments"] {
        assert_eq!(bench.get(&format!("{path}?products={}", list(100))).await.status, 200);
        for query in [format!("?products={}", list(101)), "?products=".into(), "?products=a,b%20c".into(), "".into()] {
            bench.get(&format!("{path}{query}")).await.problem(400);
        }
    }
}
