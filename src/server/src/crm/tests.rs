//! What is called, without calling: places, ready templates, limits.

use super::*;
use plaudit_model::time::Millis;
use serde_json::json;

fn ticket(words: &str) -> Ticket {
    Ticket {
        id: "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11".into(),
        subject: format!("2★ Kettle: {words}"),
        text: words.into(),
        words: words.into(),
        title: String::new(),
        rating: Some(2),
        sentiment: "negative".into(),
        topics: vec!["defect".into(), "safety".into()],
        language: "ru".into(),
        urgent: true,
        due: Some(Millis(1_795_307_400_000)),
        over: false,
        name: "Олег".into(),
        email: Some("oleg@mail.example".into()),
        product: ("kettle-17".into(), "Kettle".into(), String::new()),
        order: "2026-17".into(),
        shop: "Teapots".into(),
        admin_url: "https://reviews.shop.example/inbox/cases/teapots/1".into(),
        event: "case.opened".into(),
    }
}

fn values(pairs: &[(&str, &str)]) -> Values {
    let pairs = pairs.iter().map(|&(name, value)| (name.to_owned(), value.to_owned()));
    Values::new(pairs.collect(), BTreeMap::new())
}

fn template(address: &str, pairs: &[(&str, &str)], words: &str) -> Result<Request, SettingError> {
    adapter("template", address, values(pairs)).unwrap().create(&ticket(words), "", None)
}

/// D7, G7: whatever a shopper writes stays a text: it opens no field of JSON, no part of an address, no header.
#[test]
fn d7_places_are_written_as_their_surroundings_want() {
    let words = "\"},\"admin\":true,{\"x\":\"\n\\ & ?a=b/../{{secret.one}}";
    let body = r#"{"text":"{{case.words}}","n":{{case.rating}},"who":"{{ author.name }}","key":"{{secret.one}}"}"#;
    let headers = "X-Words: {{case.words}}\nAuthorization: Bearer {{secret.one}}";
    let pairs = [("body", body), ("headers", headers), ("one", "s3cret")];
    let call = template("https://a.example/in/{{case.id}}?w={{case.words}}", &pairs, words).unwrap();
    let sent: Value = serde_json::from_str(&call.body).unwrap();
    assert_eq!(sent, json!({ "text": words, "n": 2, "who": "Олег", "key": "s3cret" }));
    assert_eq!(call.url.path(), "/in/0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11");
    let query: Vec<_> = call.url.query_pairs().collect();
    assert_eq!((query.len(), query[0].1.as_ref()), (1, words));
    assert!(call.headers.iter().all(|(_, value)| !value.contains('\n')));
    assert!(call.headers.contains(&("authorization".into(), "Bearer s3cret".into())));
}

#[test]
fn d7_a_template_that_is_not_whole_is_refused_in_words() {
    for (address, pairs, says) in [
        ("https://a.example/", &[("body", "{{case.nothing}}")][..], "{{case.nothing}} is no place"),
        ("https://a.example/", &[("body", "{{case.text")], "does not end"),
        ("https://a.example/", &[("body", "{{case.text|few}}")], "a number of characters"),
        ("https://a.example/", &[("body", "{\"a\":}")], "is no JSON"),
        ("https://a.example/", &[("headers", "no colon")], "Name: value"),
        ("https://a.example/", &[("method", "DELETE")], "none of GET"),
        ("{{case.id}}", &[], "the address is none"),
        ("https://a.example/", &[("body", "{{secret.inbound}}")], "is no place"),
    ] {
        let error = template(address, pairs, "x").unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn d7_ready_templates_are_whole() {
    for preset in presets() {
        let mut pairs = preset.values.to_vec();
        pairs.extend([("one", "first"), ("two", "second")]);
        let call = template(preset.address, &pairs, &"Обжёгся \"сильно\". ".repeat(3_000)).unwrap();
        let sent: Value = serde_json::from_str(&call.body).unwrap();
        assert!(sent.is_object() && call.url.scheme() == "https", "{}", preset.code);
        let secret =
            call.url.as_str().contains("first") || call.headers.iter().any(|(_, value)| value.contains("first"));
        assert!(secret, "{} signs in", preset.code);
    }
    // A message of Telegram has 4,096 characters at most, one of Slack's texts 40,000.
    let telegram = presets().iter().find(|one| one.code == "telegram").unwrap();
    let mut pairs = telegram.values.to_vec();
    pairs.extend([("one", "1:a"), ("two", "42")]);
    let sent: Value =
        serde_json::from_str(&template(telegram.address, &pairs, &"ұ".repeat(9_000)).unwrap().body).unwrap();
    assert!(sent["text"].as_str().unwrap().chars().count() <= 4_096);
}

/// D7: limits are those of each system, in characters, and nothing is cut in the middle of one.
#[test]
fn d7_texts_keep_to_the_limits_of_each_system() {
    let long = "ұ😀".repeat(50_000);
    let count = |value: &Value| value.as_str().unwrap().chars().count();
    for (kind, pairs, subject, most, text, most_text) in [
        ("hubspot", &[][..], "/properties/subject", 255, "/properties/content", 65_536),
        ("salesforce", &[], "/Subject", 255, "/Description", 32_000),
        ("zendesk", &[], "/ticket/subject", 150, "/ticket/comment/body", 64_000),
        ("suitecrm", &[], "/data/attributes/name", 255, "/data/attributes/description", 65_000),
        ("bitrix24", &[("hook", "https://p.bitrix24.ru/rest/1/x")], "/fields/title", 255, "/fields/comments", 60_000),
    ] {
        let adapter = adapter(kind, "https://a.example/", values(pairs)).unwrap();
        let sent: Value = serde_json::from_str(&adapter.create(&ticket(&long), "t", None).unwrap().body).unwrap();
        let (subject, text) = (sent.pointer(subject).unwrap(), sent.pointer(text).unwrap());
        assert_eq!((count(subject), count(text)), (most, most_text), "{kind}");
        assert!(text.as_str().unwrap().ends_with('…'), "{kind}");
    }
    for kind in ["suitecrm", "amocrm"] {
        let adapter = adapter(kind, "https://a.example", values(&[])).unwrap();
        let body = adapter.create(&ticket(&long), "t", None).unwrap().body;
        assert!(body.contains("[0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11]\""), "{kind} keeps the id, whatever is cut");
    }
    assert_eq!((first("ұ😀a", 3), first("ұ😀ab", 3), first("", 3)), ("ұ😀a".into(), "ұ😀…".into(), String::new()));
}
