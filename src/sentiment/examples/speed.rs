//! How many texts a second one core reads: `cargo run --release -p plaudit-sentiment --example speed`.
//!
//! Over our own sentences, one at a time; slowest of a hundred (p99) and slowest of all with them. Figures, no verdict.

use plaudit_sentiment::{explain, keywords, mentions, screen, understand};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let files = [
        include_str!("../gold/en.tsv"),
        include_str!("../gold/ru.tsv"),
        include_str!("../gold/fa.tsv"),
        include_str!("../gold/kk.tsv"),
        include_str!("../gold/vi.tsv"),
        include_str!("../gold/el.tsv"),
    ];
    let short: Vec<String> = files
        .iter()
        .flat_map(|file| file.lines().skip(1))
        .filter_map(|line| line.splitn(5, '\t').nth(4))
        .map(str::to_owned)
        .collect();
    // Six sentences of one language are about as long as a longer review.
    let long: Vec<String> = short.chunks(6).map(|texts| texts.join(". ")).collect();
    let names = ["Amazon", "Ромашка", "Shopee", "Πλαίσιο", "دیجیکالا"];
    for (what, texts) in [("short", &short), ("long", &long)] {
        let chars = texts.iter().map(|text| text.chars().count()).sum::<usize>() / texts.len().max(1);
        println!("{what}: {} texts of {chars} characters on average", texts.len());
        measure("understand", texts, |text| drop(black_box(understand(text))));
        measure("screen", texts, |text| drop(black_box(screen(text, &["shop.example"]))));
        measure("explain", texts, |text| drop(black_box(explain(text))));
        measure("mentions", texts, |text| drop(black_box(mentions(text, &names))));
    }
    let (these, elsewhere): (Vec<&str>, Vec<&str>) =
        short.iter().map(String::as_str).partition(|text| text.len() % 3 == 0);
    let start = Instant::now();
    black_box(keywords(&these, &elsewhere, 20));
    println!("keywords of {} against {} texts: {:?}", these.len(), elsewhere.len(), start.elapsed());
}

fn measure(name: &str, texts: &[String], read: impl Fn(&str)) {
    texts.iter().for_each(|text| read(text));
    let mut times: Vec<Duration> = texts
        .iter()
        .map(|text| {
            let start = Instant::now();
            read(text);
            start.elapsed()
        })
        .collect();
    let total: Duration = times.iter().sum();
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "  {name:<11} {:>8.0} texts/s   p50 {:?}   p99 {:?}   most {:?}",
        times.len() as f64 / total.as_secs_f64(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
