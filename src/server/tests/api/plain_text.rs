//! G7: what shoppers write is text, in every place where it is shown.

use crate::bench::{Bench, REVIEWS, id};
use plaudit_store::Product;
use serde_json::json;

const FRAGMENT: &str = "/v1/shops/hearth/products/kettle-17/fragment?parts=reviews";
const HOSTED: &str = "/shops/hearth/products/kettle-17";

/// Words that would do something if they were HTML.
const ATTACKS: [&str; 10] = [
    "<script>alert(1)</script>",
    "</template><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "</textarea></p></article><iframe>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;",
    "javascript:alert(1)",
    "<!-- --><style>*{}</style>",
];

/// The tags of a page with the names of their attributes, as a browser would find them: what words cannot change.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let (mut tag, mut quoted, mut end) = (String::new(), false, after.len());
        for (at, sign) in after.char_indices() {
            match sign {
                '"' => quoted = !quoted,
                '>' if !quoted => {
                    end = at;
                    break;
                }
                _ if quoted => {}
                sign => tag.push(sign),
            }
        }
        // Whether the language of the words is known is no tag of theirs.
        tags.push(tag.replace(" lang=", ""));
        rest = &after[end..];
    }
    tags
}

#[tokio::test]
async fn g7_words_are_never_html() {
    let pages = async |words: &str| {
        let bench = Bench::new().await;
        let review = json!({ "id": id(1), "rating": 1, "title": words, "body": words, "author": words });
        let stored = bench.stored(REVIEWS, &review).await;
        assert_eq!(stored["status"], "published", "{words}");
        for field in ["title", "body", "author"] {
            assert_eq!(stored[field], words, "stored as it was written");
        }
        [bench.get(FRAGMENT).await.text, bench.get(HOSTED).await.text]
    };
    let harmless = pages("A word & another").await;
    assert!(tags(&harmless[0]).len() > 50);
    for attack in ATTACKS {
        let attacked = pages(attack).await;
        for (attacked, harmless) in attacked.iter().zip(&harmless) {
            assert_eq!(tags(attacked), tags(harmless), "{attack}");
            let escaped = attack.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(attacked.contains(&format!("class=\"body\">{escaped}</p>")), "{attack} is shown as it was written");
        }
    }
}

/// What was typed comes back in the form when something is wrong with it.
#[tokio::test]
async fn g7_a_form_that_comes_back_is_text_too() {
    let bench = Bench::new().await;
    let form = async |words: &str| {
        let fields = [("id", words), ("title", words), ("body", words), ("author", words), ("email", words)];
        let page = bench.form(&format!("{HOSTED}/reviews"), None, &fields).await;
        assert_eq!(page.status, 422);
        tags(&page.text)
    };
    let harmless = form("A word").await;
    for attack in ATTACKS {
        assert_eq!(form(attack).await, harmless, "{attack}");
    }
}

#[tokio::test]
async fn g7_names_of_the_merchant_are_text_and_links_are_web_addresses() {
    let bench = Bench::new().await;
    for (url, linked) in [
        ("https://shop.example/kettle?a=1&b=\"2\"", true),
        ("javascript:alert(1)", false),
        (" javascript:alert(1)", false),
        ("data:text/html,<script>alert(1)</script>", false),
        ("//evil.example", false),
        ("", false),
    ] {
        let named = Product::named(crate::bench::product("kettle-17"), "<b>Kettle</b>");
        let product = Product { url: url.to_owned(), ..named };
        bench
            .app
            .store
            .put_product(&crate::bench::shop("hearth"), &product, "Aru", bench.app.clock.now())
            .await
            .unwrap();
        let html = bench.get(HOSTED).await.text;
        assert!(!html.contains("<b>") && html.contains("&lt;b&gt;Kettle"));
        assert_eq!(html.contains("class=\"back\""), linked, "{url}");
    }
}

#[tokio::test]
async fn g7_signs_that_deceive_are_taken_out() {
    let bench = Bench::new().await;
    for (number, (sent, kept)) in [
        ("line one\r\nline two\rline three", "line one\nline two\nline three"),
        ("a\u{0}b\u{7}c\u{1b}[31md\u{7f}e\u{85}f", "abc[31mdef"),
        ("invoice \u{202E}gpj.exe", "invoice gpj.exe"),
        ("\u{2066}left\u{2069} \u{202A}right\u{202C}", "left right"),
        ("hid\u{200B}den\u{2060} \u{FEFF}sign", "hidden sign"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("👩\u{200D}🍳 made tea", "👩\u{200D}🍳 made tea"),
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("tag \u{E0041}\u{E0042} end", "tag  end"),
    ]
    .into_iter()
    .enumerate()
    {
        let review = json!({ "id": id(number as u32), "rating": 3, "body": sent, "title": sent, "author": sent });
        let stored = bench.stored(REVIEWS, &review).await;
        assert_eq!(stored["body"], kept, "{sent:?}");
        let line = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((&stored["title"], &stored["author"]), (&line.clone().into(), &line.into()), "{sent:?}");
    }
}
