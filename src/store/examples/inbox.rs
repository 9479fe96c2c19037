//! How long the lists of the inbox take with very many conversations: fills a database and times every view.
//!
//! `cargo run --release -p plaudit-store --example inbox -- sqlite:///tmp/many.db 200000`, or with the address of a
//! PostgreSQL database that is empty. Prints the median of eleven runs in milliseconds, for the first page and one deep down.

use plaudit_model::ids::{ProductId, ReviewId, ShopKey};
use plaudit_model::publication::{HideReason, Moderation, Status};
use plaudit_model::rating::Rating;
use plaudit_model::rules::Outcome;
use plaudit_model::settings::ShopSettings;
use plaudit_model::sla::UNHAPPY;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity, Topic, Verdict};
use plaudit_store::{Filter, NewReviewRecord, Routed, Shop, Store, View};
use std::time::Instant;

const BEGIN: i64 = 1_795_305_600_000;
const WORDS: [&str; 12] = [
    "the lid leaks",
    "delivery was slow",
    "чайник пришёл разбитым",
    "παράπονο για το προϊόν",
    "ấm rất đẹp",
    "шәйнектің қақпағы",
    "کتری خراب است",
    "lovely colour",
    "возврат денег",
    "giao hàng chậm",
    "γρήγορη παράδοση",
    "broken box",
];

fn shop() -> ShopKey {
    ShopKey::parse("many").expect("a key")
}

fn review(n: i64, number: i64) -> NewReviewRecord {
    let stars = n * 7 % 5 + 1;
    let unhappy = stars < 3;
    let text = format!("{} {} order {n}", WORDS[(n % 12) as usize], WORDS[(n / 12 % 12) as usize]);
    let hidden = n % 50 == 0;
    // The last tenth is recent: its clocks run out now and in the next hours.
    let created = Millis(BEGIN + n * 60_000);
    let due = (unhappy && n > number * 9 / 10).then(|| created.plus(30 * Millis::MINUTE));
    let policy = due.map(|_| UNHAPPY.to_owned());
    let outcome = Outcome { case: due.is_some(), unhappy, policy, ..Outcome::default() };
    NewReviewRecord {
        id: ReviewId::parse(&format!("0b1f7d52-6a6c-4c55-9a57-{n:012x}")).expect("an id"),
        product: ProductId::parse(&format!("product-{}", n % 500)).expect("an id"),
        rating: Rating::try_from(stars).expect("stars"),
        title: String::new(),
        body: text.clone(),
        author: format!("Shopper {}", n % 1_000),
        original: text.clone(),
        email: Some(format!("shopper{}@mail.example", n % 20_000)),
        status: if hidden { Status::Hidden } else { Status::Published },
        hide_reason: hidden.then_some(HideReason::Spam),
        created,
        fingerprint: n.to_string(),
        edit_token_hash: String::new(),
        simhash: n.cast_unsigned(),
        chars: text.len(),
        folded: String::new(),
        answers: Vec::new(),
        consents: Vec::new(),
        verdict: Verdict {
            language: Language::ALL[(n % 6) as usize],
            polarity: if unhappy { Polarity::Negative } else { Polarity::Positive },
            confidence: 0.8,
            topics: vec![Topic::ALL[(n % 14) as usize]],
            ..Verdict::nothing()
        },
        routed: Routed { due, outcome, ..Routed::default() },
        photos: Vec::new(),
        jobs: Vec::new(),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let url = args.next().ok_or("the address of a database comes first")?;
    let number: i64 = args.next().map_or(Ok(200_000), |number| number.parse())?;
    let store = Store::connect(&url).await?;
    store.migrate().await?;
    if store.shop(&shop()).await?.is_none() {
        let demo = Shop {
            key: shop(),
            name: "Many".to_owned(),
            origins: Vec::new(),
            language: "en".to_owned(),
            moderation: Moderation::PublishAtOnce,
            first_response_minutes: 30,
            notice: String::new(),
            settings: ShopSettings::default(),
            revision: 0,
        };
        store.create_shop(&demo, Millis(BEGIN)).await?;
        let begun = Instant::now();
        let all: Vec<i64> = (0..number).collect();
        for some in all.chunks(2_000) {
            let reviews =
                some.iter().map(|&n| (review(n, number), (n % 3 == 0).then(|| "Thank you.".to_owned()))).collect();
            store.submit_all(&shop(), reviews, "Robin").await?;
        }
        println!("{number} conversations in {:.1} s", begun.elapsed().as_secs_f64());
    }
    let now = Millis(BEGIN + number * 60_000);
    let any = Filter::default;
    let text = |text: &str| Filter { text: text.to_owned(), ..any() };
    for view in View::counted(1).into_iter().chain([View::All]) {
        time(&store, &format!("{view:?}"), view, &any(), now).await?;
    }
    for (name, filter) in [
        ("all, word in a tenth", text("чайник")),
        ("all, word in every one", text("order")),
        ("all, one number", text("order 4711")),
        (
            "all, language and stars",
            Filter { language: Some(Language::Russian), stars: Rating::try_from(1).ok(), ..any() },
        ),
        ("all, product", Filter { product: ProductId::parse("product-7").ok(), ..any() }),
        ("all, nothing found", text("zeppelin")),
        ("all, two common words that never meet", text("παράπονο giao")),
    ] {
        time(&store, name, View::All, &filter, now).await?;
    }
    for (name, filter) in [
        ("unhappy, language", Filter { language: Some(Language::Greek), ..any() }),
        ("to do, word in a tenth", text("lid")),
        ("late, topic", Filter { topic: Some(Topic::Delivery), ..any() }),
    ] {
        let view = [View::Unhappy, View::Open, View::Breached]
            [usize::from(name.starts_with('t')) + 2 * usize::from(name.starts_with('l'))];
        time(&store, name, view, &filter, now).await?;
    }
    let mut runs = Vec::new();
    for _ in 0..11 {
        let begun = Instant::now();
        store.counts(&shop(), 1, now).await?;
        runs.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    runs.sort_by(f64::total_cmp);
    println!("{:<40} {:>8.1}", "counts of all views", runs[5]);
    store.close().await;
    Ok(())
}

/// The median of the first page, and of the one that eleven pages lead to.
async fn time(
    store: &Store,
    name: &str,
    view: View,
    filter: &Filter,
    now: Millis,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut deep = None;
    let mut runs = [Vec::new(), Vec::new()];
    let mut found = 0;
    for _ in 0..11 {
        let begun = Instant::now();
        let page = store.listing(&shop(), view, filter, None, 25, now).await?;
        runs[0].push(begun.elapsed().as_secs_f64() * 1e3);
        found = page.lines.len();
        let begun = Instant::now();
        let page = store.listing(&shop(), view, filter, deep.or(page.next), 25, now).await?;
        runs[1].push(begun.elapsed().as_secs_f64() * 1e3);
        deep = page.next.or(deep);
    }
    runs.iter_mut().for_each(|runs| runs.sort_by(f64::total_cmp));
    println!("{name:<40} {:>8.1} {:>8.1}   {found} on the first page", runs[0][5], runs[1][5]);
    Ok(())
}
