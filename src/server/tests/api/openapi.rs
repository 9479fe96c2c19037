//! G6: the description of the API says what the API does.

use crate::bench::{Answer, Bench, OURS, REVIEWS, id, stars, words};
use crate::reading::routes;
use crate::schema::{description, faults, resolve};
use plaudit_model::page::Sort;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::Side;
use plaudit_model::review::{FieldFault, limits};
use plaudit_model::verdict::Language;
use plaudit_server::config::{Config, Flags};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Every operation: path, method, and what is said of it.
fn operations(root: &Value) -> Vec<(&String, &String, &Value)> {
    let paths = root["paths"].as_object().unwrap().iter();
    let all = paths.flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |(name, it)| (path, name, it)));
    all.filter(|(_, name, _)| METHODS.contains(&name.as_str())).collect()
}

/// Every value below a value, itself included.
fn walk(value: &Value) -> Vec<&Value> {
    let below: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    };
    std::iter::once(value).chain(below.into_iter().flat_map(walk)).collect()
}

#[test]
fn g6_it_names_every_route_and_no_other() {
    let root = description();
    let described: BTreeSet<_> =
        operations(&root).into_iter().map(|(path, method, _)| format!("{method} {path}")).collect();
    let all: BTreeSet<_> = routes()
        .into_iter()
        .flat_map(|(path, methods)| methods.into_iter().map(move |method| format!("{method} {path}")))
        .collect();
    let public: BTreeSet<_> = all.iter().filter(|route| route.contains(" /v1/")).cloned().collect();
    assert!(public.len() >= 8);
    assert_eq!(public.difference(&described).collect::<Vec<_>>(), Vec::<&String>::new(), "not described");
    assert_eq!(described.difference(&all).collect::<Vec<_>>(), Vec::<&String>::new(), "not there");
    for file in ["get /healthz", "get /readyz", "get /plaudit.js"] {
        assert!(described.contains(file), "{file}");
    }
}

#[test]
fn g6_it_holds_together() {
    let root = description();
    assert_eq!(root["openapi"], "3.1.0");
    for value in walk(&root) {
        resolve(&root, value);
    }
    let tags: Vec<_> = root["tags"].as_array().unwrap().iter().map(|tag| &tag["name"]).collect();
    let mut ids = BTreeSet::new();
    for (path, method, operation) in operations(&root) {
        let place = format!("{method} {path}");
        assert!(ids.insert(operation["operationId"].as_str().unwrap()), "{place}: the operationId is taken");
        assert!(operation["summary"].is_string() && tags.contains(&&operation["tags"][0]), "{place}");
        let own = [&root["paths"][path]["parameters"], &operation["parameters"]];
        let parameters = own.into_iter().filter_map(Value::as_array).flatten().map(|one| resolve(&root, one));
        let mut placeholders = 0;
        for parameter in parameters {
            assert!(parameter["description"].is_string() && parameter["schema"].is_object(), "{place} {parameter}");
            if parameter["in"] == "path" {
                assert!(path.contains(&format!("{{{}}}", parameter["name"].as_str().unwrap())), "{place} {parameter}");
                placeholders += 1;
            }
        }
        assert_eq!(path.matches('{').count(), placeholders, "{place}: each placeholder is described");
        for (status, response) in operation["responses"].as_object().unwrap() {
            let response = resolve(&root, response);
            assert!(response["description"].is_string(), "{place} {status}");
            let problem = &response["content"]["application/problem+json"]["schema"];
            assert!(status.as_str() < "400" || path == "/readyz" || !problem.is_null(), "{place} {status}");
        }
    }
    // Nothing is left over.
    let text = root.to_string();
    for (kind, all) in root["components"].as_object().unwrap() {
        for name in all.as_object().unwrap().keys() {
            assert!(text.contains(&format!("\"#/components/{kind}/{name}\"")), "nobody refers to {kind} {name}");
        }
    }
}

#[test]
fn g6_every_example_fits_its_schema() {
    let root = description();
    let mut count = 0;
    for value in walk(&root).into_iter().filter(|value| value.get("schema").is_some()) {
        let many = value.get("examples").and_then(Value::as_object).into_iter().flat_map(|all| all.values());
        for example in many.map(|one| &one["value"]).chain(value.get("example")) {
            assert_eq!(faults(&root, &value["schema"], example), Vec::<String>::new(), "{example}");
            count += 1;
        }
    }
    assert!(count > 20, "examples are found: {count}");
}

/// Limits and codes stand in the code; here is what keeps the description in step.
#[test]
fn g6_limits_and_codes_are_those_of_the_code() {
    let root = description();
    let schemas = &root["components"]["schemas"];
    for (field, limit) in [
        ("title", limits::TITLE),
        ("body", limits::BODY),
        ("author", limits::AUTHOR),
        ("email", limits::EMAIL),
        ("language", limits::LANGUAGE),
    ] {
        assert_eq!(schemas["NewReview"]["properties"][field]["maxLength"], limit, "{field}");
        for other in ["NewQuestion", "NewMessage"] {
            let said = &schemas[other]["properties"][field];
            assert!(said.is_null() || said["maxLength"] == limit, "{other} {field}");
        }
    }
    assert_eq!(schemas["NewMessage"]["properties"]["order_number"]["maxLength"], limits::ORDER_NUMBER);
    let body = crate::reading::ROUTER.split("const BODY: usize = ").nth(1).unwrap().split(" * 1024;").next().unwrap();
    assert_eq!(body.parse::<usize>().unwrap() * 1024, 98_304, "as the description says of bodies");
    assert!(root.to_string().matches("98,304 bytes").count() >= 2);
    let rates = Config::load(&Flags::default(), |_| None).unwrap();
    assert_eq!(rates.posts_before_challenge, 30);
    assert_eq!(schemas["NewReview"]["properties"]["answers"]["maxItems"], plaudit_model::attribute::limits::ANSWERS);
    assert_eq!((rates.reads_per_minute, rates.posts_per_hour, rates.shop_posts_per_minute), (1_200, 120, 300));
    for rate in [
        "1,200 requests in a minute",
        "120 reviews to a shop in an hour",
        "300 reviews in a minute",
        "30 reviews from one address",
    ] {
        assert!(root["info"]["description"].as_str().unwrap().contains(rate), "{rate}");
    }
    let codes = |list: Vec<&str>| json!(list);
    for (schema, all) in [
        (&schemas["Status"], codes(Status::ALL.iter().map(|one| one.code()).collect())),
        (&schemas["HideReason"], codes(HideReason::ALL.iter().map(|one| one.code()).collect())),
        (&schemas["PublicAnswer"]["properties"]["by"], codes(Side::ALL.iter().map(|one| one.code()).collect())),
        (&schemas["Sort"], codes(Sort::ALL.iter().map(|one| one.code()).collect())),
        (&schemas["Review"]["properties"]["language"], codes(Language::ALL.iter().map(|one| one.code()).collect())),
        (
            &schemas["QuestionSummary"]["properties"]["kind"],
            codes(plaudit_model::attribute::KindName::ALL.iter().map(|one| one.code()).collect()),
        ),
        (&schemas["FieldError"]["properties"]["code"], codes(FieldFault::ALL.iter().map(|one| one.code()).collect())),
    ] {
        assert_eq!(schema["enum"], all);
    }
}

/// What the API answered is described, status and content both.
fn assert_described(root: &Value, method: &str, path: &str, answer: &Answer) {
    let status = answer.status.as_str();
    let response = &root["paths"][path][method]["responses"][status];
    assert!(response.is_object(), "{method} {path} {status} is not described: {}", answer.text);
    let response = resolve(root, response);
    let kind = answer.header("content-type").split(';').next().unwrap();
    match response.get("content") {
        None => assert_eq!(answer.text, "", "{method} {path} {status}"),
        Some(content) => {
            let schema = &content[kind]["schema"];
            assert!(schema.is_object(), "{method} {path} {status} has type {kind}");
            let value = if kind.ends_with("json") {
                serde_json::from_str(&answer.text).unwrap()
            } else {
                Value::String(answer.text.clone())
            };
            assert_eq!(faults(root, schema, &value), Vec::<String>::new(), "{method} {path} {status}");
        }
    }
    for (name, header) in response.get("headers").and_then(Value::as_object).into_iter().flatten() {
        let value = answer.header(name);
        assert!(!value.is_empty(), "{method} {path} {status} has no {name}");
        let value = value.parse::<u64>().map_or(json!(value), |number| json!(number));
        let schema = &resolve(root, header)["schema"];
        assert_eq!(faults(root, schema, &value), Vec::<String>::new(), "{method} {path} {status} {name}");
    }
}

#[tokio::test]
async fn g6_answers_are_as_described() {
    let root = description();
    let limits = [
        ("PLAUDIT_READS_PER_MINUTE", "400"),
        ("PLAUDIT_POSTS_PER_HOUR", "22"),
        ("PLAUDIT_POSTS_BEFORE_CHALLENGE", "9"),
    ];
    let bench = Bench::with(&limits).await;
    let questions = [crate::asking::fit(), crate::asking::uses()];
    bench.app.store.set_attributes(&crate::bench::shop("hearth"), &questions).await.unwrap();
    let full = json!({
        "answers": [{ "question": "fit", "value": "2" }], "consent": true,
        "id": id(1), "rating": 2, "title": "Leaks", "body": "It leaks from the lid.", "author": "Ann",
        "email": "ann@mail.example", "language": "en",
    });
    let mut other = full.clone();
    other["rating"] = json!(3);
    const POST: &str = "/v1/shops/{shop}/products/{product}/reviews";
    for (body, status) in [
        (full.to_string(), 201),
        (full.to_string(), 200),
        (other.to_string(), 409),
        (stars(2, 5).to_string(), 201),
        (words(3, 5, "https://spam.example").to_string(), 201),
        (words(4, 5, "asdfghjkl asdfghjkl").to_string(), 201),
        (json!({ "id": "7", "rating": 9, "email": "x" }).to_string(), 422),
        (json!({ "other": 1 }).to_string(), 422),
        ("[".to_owned(), 400),
        (" ".repeat(98_305), 413),
    ] {
        let answer = bench.post_to(REVIEWS, body).await;
        assert_eq!(answer.status, status);
        assert_described(&root, "post", POST, &answer);
    }
    const PHOTOS: &str = "/v1/shops/{shop}/photos";
    for (shop, body, status) in
        [("hearth", "<svg/>", 415), ("hearth", "", 400), ("hearth", "\u{89}PNG", 415), ("nobody", "x", 404)]
    {
        let answer = bench.post_to(&PHOTOS.replace("{shop}", shop), body).await;
        assert_eq!(answer.status, status);
        assert_described(&root, "post", PHOTOS, &answer);
    }
    let form = bench.form(REVIEWS, None, &[("rating", "5")]).await;
    let foreign = bench.form(REVIEWS, Some("https://evil.example"), &[]).await;
    let own = bench.form(REVIEWS, Some(OURS), &[]).await;
    let nowhere = bench.post_to(&REVIEWS.replace("hearth", "nobody"), "{}").await;
    for (answer, status) in [(form, 415), (foreign, 403), (own, 415), (nowhere, 404)] {
        assert_eq!(answer.status, status);
        assert_described(&root, "post", POST, &answer);
    }
    for (path, body) in [
        ("questions", json!({ "id": id(20), "body": "Does it whistle?", "email": "ann@mail.example" })),
        ("messages", json!({ "id": id(21), "body": "Where is it?", "email": "ann@mail.example" })),
    ] {
        let described = POST.replace("reviews", path);
        let mut other = body.clone();
        other["body"] = json!("Something else?");
        for (body, status) in [(&body, 201), (&body, 200), (&other, 409), (&json!({ "id": "7" }), 422)] {
            let answer = bench.post_to(&REVIEWS.replace("reviews", path), body.to_string()).await;
            assert_eq!(answer.status, status, "{}", answer.text);
            assert_described(&root, "post", &described, &answer);
        }
    }
    answered(&bench).await;

    for (path, queries) in [
        ("/v1/shops/{shop}/products/{product}/questions", &["", "?limit=1&sort=helpful", "?q=whistle", "?limit=0"][..]),
        ("/v1/shops/{shop}/products/{product}/reviews", &["", "?limit=1&sort=lowest", "?limit=0"][..]),
        ("/v1/shops/{shop}/products/{product}/summary", &[""]),
        (
            "/v1/shops/{shop}/products/{product}/fragment",
            &[
                "",
                "?shadow=1&parts=stars",
                "?parts=none",
                "?parts=more",
                "?parts=list&stars=5&q=lid",
                "?parts=list&sort=best",
            ],
        ),
        ("/v1/shops/{shop}/reviews/{review}", &["", "?as=html"]),
        ("/v1/shops/{shop}/summaries", &["?products=kettle-17,mug", ""]),
        ("/v1/shops/{shop}/fragments", &["?products=kettle-17,mug", "?products=a%20b"]),
        ("/v1/openapi.json", &[""]),
        ("/healthz", &[""]),
        ("/readyz", &[""]),
        ("/plaudit.js", &[""]),
    ] {
        for (shop, product) in [("hearth", "kettle-17"), ("hearth", "unknown"), ("hearth", "a%20b"), ("nobody", "a")] {
            for query in queries {
                let address = path.replace("{shop}", shop).replace("{product}", product).replace("{review}", &id(1));
                let answer = bench.get(&format!("{address}{query}")).await;
                assert_described(&root, "get", path, &answer);
            }
        }
    }
    let refused = loop {
        let answer = bench.get(REVIEWS).await;
        if answer.status != 200 {
            break answer;
        }
    };
    assert_eq!(refused.status, 429);
    assert_described(&root, "get", POST, &refused);
    bench.app.store.close().await;
    assert_described(&root, "get", "/readyz", &bench.get("/readyz").await);
    let lost = loop {
        let answer = bench.post(&stars(9, 5)).await;
        if answer.status != 503 {
            break answer;
        }
        assert_described(&root, "post", POST, &answer);
    };
    assert_eq!(lost.status, 429, "and posts end in their rate");
    assert_described(&root, "post", POST, &lost);
}

/// The shop answers the first review, so that answers are among what is checked.
async fn answered(bench: &Bench) {
    let shop = crate::bench::shop("hearth");
    let store = &bench.app.store;
    let user = store.create_user("dana@shop.example", "Dana", "no hash", crate::bench::NOW).await.unwrap();
    store.set_member(&shop, user, plaudit_store::Role::Agent).await.unwrap();
    let user = store.user_by_email("dana@shop.example").await.unwrap().unwrap();
    let review = plaudit_model::ids::ReviewId::parse(&id(1)).unwrap();
    let line = store
        .listing(
            &shop,
            plaudit_store::View::All,
            &plaudit_store::Filter::default(),
            None,
            10,
            plaudit_model::time::Millis(0),
        )
        .await
        .unwrap()
        .lines;
    let version = line.iter().find(|line| line.id == id(1)).unwrap().version;
    let act = plaudit_store::Act::Answer("A new lid is on its way.".to_owned());
    store.act(&shop, &review, version, &user, &act, crate::bench::NOW).await.unwrap();
    assert!(bench.get(REVIEWS).await.text.contains("A new lid"));
}

#[tokio::test]
async fn g6_the_program_serves_it_to_all() {
    let answer = Bench::new().await.get("/v1/openapi.json").await;
    assert_eq!(answer.json(), description());
    assert_eq!(answer.header("access-control-allow-origin"), "*");
}
