//! D4, D5, D9, D11: what a shop has ready to say, when it is said, and what is refused.

use super::*;
use crate::conversation::Kind;
use crate::verdict::Topic;

/// A stand-in for what the server folds with: good enough for these words.
fn fold(text: &str) -> String {
    let words = text.to_lowercase();
    words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn automatic(id: &str, trigger: Trigger) -> Automatic {
    Automatic {
        id: id.to_owned(),
        name: format!("Answer {id}"),
        on: true,
        trigger,
        kinds: vec![Kind::Question, Kind::Private],
        public: true,
        delay: 5,
        wordings: Wordings([("en".to_owned(), vec!["One.".to_owned(), "Two.".to_owned(), "Three.".to_owned()])].into()),
    }
}

fn whole() -> Answers {
    Answers {
        on: true,
        quick: vec![QuickReply {
            id: "size".to_owned(),
            name: "Size".to_owned(),
            text: Texts::from([("en", "Hello {name}, see {link}."), ("ru", "{name}, заказ {order}: {product}.")]),
        }],
        product_link: "https://shop.example/p/{product}".to_owned(),
        automatic: vec![
            automatic("price", Trigger::Words(vec!["price*".to_owned(), "how much".to_owned()])),
            automatic("delivery", Trigger::Topic(Topic::Delivery)),
            automatic("night", Trigger::OutOfHours),
        ],
        ways: vec![
            Way { kind: WayKind::Return, url: "https://shop.example/returns".to_owned(), text: Texts::default() },
            Way { kind: WayKind::Call, url: String::new(), text: Texts::from([("en", "Leave your number.")]) },
        ],
        thanks: Texts::from([("en", "Thank you for your words.")]),
        ask_update: true,
    }
}

#[test]
fn d5_places_are_filled_and_what_is_not_known_leaves_no_hole() {
    let with = Places {
        name: "Ada".to_owned(),
        product: "Kettle".to_owned(),
        link: "https://shop.example/p/1".to_owned(),
        ..Places::default()
    };
    for (text, filled) in [
        ("Hello {name}, see {link}.", "Hello Ada, see https://shop.example/p/1."),
        ("Hello {name}, order {order}: done", "Hello Ada, order: done"),
        ("{order}", ""),
        ("{name}{product}", "AdaKettle"),
        ("no places", "no places"),
        ("{colour} {", "{colour} {"),
    ] {
        assert_eq!(fill(text, &with), filled, "{text}");
    }
    // What somebody calls themselves is not filled again.
    let sly = Places { name: "{link}".to_owned(), link: "https://x.example".to_owned(), ..Places::default() };
    assert_eq!(fill("Hello {name}", &sly), "Hello {link}");
}

#[test]
fn d5_unknown_places_are_named() {
    assert_eq!(places("{name} and {back}"), Ok(vec![Place::Name, Place::Back]));
    for (text, piece) in
        [("{coupon}", "{coupon}"), ("{Name}", "{Name}"), ("{name", "{name"), ("a } b", "} b"), ("{}", "{}")]
    {
        assert_eq!(places(text), Err(piece.to_owned()), "{text}");
    }
}

#[test]
fn d4_what_sets_an_answer_off() {
    let answers = whole();
    let ids = |answers: &Answers, kind, words: &str, topics: &[Topic], business_hours| {
        let words = fold(words);
        let heard = Heard { kind, words: &words, topics, business_hours };
        answers.triggered(&heard, fold).map(|answer| answer.id.clone()).collect::<Vec<_>>().join(" ")
    };
    let question = Kind::Question;
    assert_eq!(ids(&answers, question, "What is the PRICE?", &[], true), "price");
    assert_eq!(ids(&answers, question, "Prices, please", &[], true), "price");
    assert_eq!(ids(&answers, question, "Is it priceless or not", &[], true), "price");
    assert_eq!(ids(&answers, question, "Enterprise edition?", &[], true), "");
    assert_eq!(ids(&answers, question, "How much is it?", &[Topic::Delivery], false), "price delivery night");
    assert_eq!(ids(&answers, Kind::Review, "The price", &[], false), "", "it was not asked for reviews");
    let off = Answers { on: false, ..answers.clone() };
    assert_eq!(ids(&off, question, "The price?", &[], false), "");
    let mut one = answers;
    one.automatic[0].on = false;
    assert_eq!(ids(&one, question, "The price?", &[], true), "");
}

#[test]
fn d4_the_same_conversation_gets_the_same_wording_and_others_get_others() {
    let wordings = automatic("price", Trigger::OutOfHours).wordings;
    let of = |n: u32| wordings.pick("fa", "en", &format!("0b1f7d52-6a6c-4c55-9a57-{n:012}")).unwrap();
    assert_eq!(of(1), of(1));
    let mut counts = std::collections::BTreeMap::new();
    (0..300).for_each(|n| *counts.entry(of(n).1).or_insert(0) += 1);
    assert_eq!(counts.len(), 3);
    assert!(counts.values().all(|count| (60..=140).contains(count)), "{counts:?}");
    assert_eq!(of(1).0, "en", "a language without words has those of the shop");
}

#[test]
fn d5_a_whole_document_is_sound_and_survives_storage() {
    let answers = whole().plain();
    assert_eq!(answers.clone().checked("en"), Ok(answers.clone()));
    let stored = serde_json::to_string(&answers).unwrap();
    assert_eq!(serde_json::from_str::<Answers>(&stored).unwrap(), answers);
    assert_eq!(serde_json::from_str::<Answers>("{}").unwrap(), Answers::default());
    assert_eq!(answers.link("kettle 17/ä").unwrap(), "https://shop.example/p/kettle%2017%2F%C3%A4");
    assert_eq!(Answers::default().link("kettle"), None);
    assert_eq!(Answers::default().checked("ru"), Ok(Answers::default()));
}

#[test]
fn d5_faults_name_the_entry_and_the_field() {
    type Change = fn(&mut Answers);
    let cases: [(Change, &str, &str); 16] = [
        (|a| a.quick[0].name.clear(), "quick[0].name", "1 to 80 characters"),
        (|a| a.quick.push(a.quick[0].clone()), "quick[1].name", "the same name"),
        (|a| a.quick[0].id = "Größe".to_owned(), "quick[0].name", "is no id"),
        (|a| drop(a.quick[0].text.0.remove("en")), "quick[0].text.en", "in the shop's language"),
        (
            |a| a.quick[0].text = Texts::from([("en", "{back}")]),
            "quick[0].text.en",
            "{back} is no placeholder here; there are {name} {product} {order} {link}",
        ),
        (|a| a.quick[0].text = Texts::from([("en", "{coupon}")]), "quick[0].text.en", "{coupon} is no placeholder"),
        (
            |a| a.quick[0].text = Texts([("en".to_owned(), "x".repeat(2_001))].into()),
            "quick[0].text.en",
            "2000 characters",
        ),
        (|a| a.automatic[0].trigger = Trigger::Words(Vec::new()), "automatic[0].words", "at least one word"),
        (
            |a| a.automatic[0].trigger = Trigger::Words(vec!["pr*ce".to_owned()]),
            "automatic[0].words",
            "\"pr*ce\" is no keyword",
        ),
        (
            |a| a.automatic[0].trigger = Trigger::Words(vec!["*".to_owned()]),
            "automatic[0].words",
            "\"*\" is no keyword",
        ),
        (|a| a.automatic[1].kinds.clear(), "automatic[1].kinds", "at least one thing"),
        (|a| a.automatic[2].delay = 1_441, "automatic[2].delay", "0 to 1440 minutes"),
        (|a| a.ways[0].url = "javascript:alert(1)".to_owned(), "ways[0].url", "https://shop.example/returns"),
        (|a| a.ways[1].text = Texts::default(), "ways[1].url", "the address or the text"),
        (|a| a.ways[1].kind = WayKind::Return, "ways[1].url", "the same name"),
        (|a| a.product_link = "https://shop.example/p".to_owned(), "product_link", "{product}"),
    ];
    for (change, field, message) in cases {
        let mut answers = whole();
        change(&mut answers);
        let faults = answers.checked("en").unwrap_err();
        let hit = faults.iter().any(|fault| fault.field == field && fault.to_string().contains(message));
        assert!(hit, "{field}: {message}: {faults:?}");
    }
    let mut answers = whole();
    answers.quick[0].text = Texts::from([("en", "{coupon}")]);
    let faults = answers.checked("en").unwrap_err();
    assert!(faults[0].to_string().starts_with("Size: quick[0].text.en: {coupon}"), "{}", faults[0]);
}

/// Only an out-of-hours text can say when somebody is back: the others may be sent while somebody is there.
#[test]
fn d4_only_out_of_hours_texts_say_when_somebody_is_back() {
    let mut answers = whole();
    let back = Wordings([("en".to_owned(), vec!["We are back {back}.".to_owned()])].into());
    answers.automatic[2].wordings = back.clone();
    assert!(answers.clone().checked("en").is_ok());
    answers.automatic[0].wordings = back;
    assert_eq!(answers.checked("en").unwrap_err()[0].field, "automatic[0].text.en");
}
