//! Normalisation (C1): what is the same to a reader is the same to the model.

use super::{gist, hashed, tokens};

fn check(text: &str, exact: &str, folded: &str) {
    let read = tokens(text);
    let exact_seen: Vec<_> = read.iter().map(|t| t.exact.as_str()).collect();
    let folded_seen: Vec<_> = read.iter().map(|t| t.folded.as_str()).collect();
    assert_eq!(exact_seen.join(" "), exact, "{text}");
    assert_eq!(folded_seen.join(" "), folded, "{text}");
}

#[test]
fn c1_each_language_is_normalised() {
    check("SOOOO good, 25 stars!!!", "soo good 00 stars ! !", "soo good 00 stars ! !");
    check("Ёлка ещё зелёная", "елка еще зеленая", "елка еще зеленая");
    check("Өте ЖАҚСЫ зат", "өте жақсы зат", "оте жаксы зат");
    check("عالي است، می\u{200c}خرم", "عالی است می خرم", "عالی است می خرم");
    check("Đẹp quá", "đẹp quá", "dep qua");
    check("ΤΕΛΕΙΟΣ, τέλειος", "τελειοσ τέλειοσ", "τελειοσ τελειοσ");
    check("мм))) 👍🏽 :(", "мм ) 👍 (", "мм ) 👍 (");
}

#[test]
fn c1_typing_without_diacritics_meets_what_was_learnt_with_them() {
    let with: Vec<u32> = hashed(&tokens("chất lượng kém")).into_iter().map(|(b, _)| b).collect();
    let without: Vec<u32> = hashed(&tokens("chat luong kem")).into_iter().map(|(b, _)| b).collect();
    assert!(without.iter().all(|bucket| with.contains(bucket)));
}

#[test]
fn c1_long_texts_keep_head_and_tail() {
    let text = format!("first {} last", "middle ".repeat(10_000));
    let read = tokens(&text);
    assert!(read.len() < 1_000);
    assert_eq!(read[0].exact, "first");
    assert_eq!(read[read.len() - 1].exact, "last");
}

#[test]
fn c1_what_follows_a_but_decides() {
    for (text, start) in [
        ("Nice box, but the lid leaks", 3),
        ("Дорого, зато надолго хватает", 2),
        ("گران است ولی خیلی خوب", 3),
        ("Әдемі, бірақ тез сынды", 2),
        ("Giao nhanh nhưng hàng bị vỡ", 3),
        ("Ωραίο αλλά χάλασε αμέσως", 2),
        ("The lid leaks", 0),
        ("but the lid leaks", 0),
        ("good, but no", 0),
        ("I have not yet received my order", 0),
    ] {
        assert_eq!(gist(&tokens(text)), start, "{text}");
    }
}
