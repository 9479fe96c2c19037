//! B1, B3 and B5 in the settings: the review form's prompts and consent, and the shop's own questions.

use crate::bench::Bench;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use plaudit_model::attribute::{Kind, Question};
use plaudit_model::texts::Texts;
use std::path::Path;

const FORM: &str = "/inbox/settings/demo/form";
const QUESTIONS: &str = "/inbox/settings/demo/questions";
const EDIT: &str = "/inbox/settings/demo/questions/edit";

async fn questions(bench: &Bench) -> Vec<Question> {
    bench.app.store.attributes(&bench.demo).await.unwrap()
}

/// A scale as its form sends it.
const FIT: [(&str, &str); 9] = [
    ("act", "save"),
    ("new", "1"),
    ("id", "fit"),
    ("kind", "scale"),
    ("steps", "3"),
    ("text-en", "How does it fit?"),
    ("low-en", "Too small"),
    ("high-en", "Too large"),
    ("types", "shoes, clothing"),
];

#[tokio::test]
async fn b5_the_form_is_saved_previewed_and_taken_back() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let typed = [
        ("revision", "0"),
        ("consent-en", "I agree."),
        ("consent-fa", "موافقم"),
        ("marketing-en", "Send me news."),
        ("types-0", "kettles, "),
        ("prompt-0-en", "How long does it keep warm?"),
        ("without_challenge", "1"),
    ];
    let send = async |act: &'static str, more: &[(&str, &str)]| {
        let kept = typed.iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
        let fields: Vec<_> = kept.chain(more).copied().chain([("act", act)]).collect();
        aru.post(FORM, &fields).await
    };
    let preview = send("preview", &[]).await;
    assert_eq!(preview.status, StatusCode::OK);
    for shown in
        ["shadowrootmode", "name=\"consent\"", "How long does it keep warm?", "Send me news.", "nothing is saved"]
    {
        assert!(preview.text.contains(shown), "{shown} in {}", preview.text);
    }
    let stored = async || bench.app.store.shop(&bench.demo).await.unwrap().unwrap();
    assert_eq!(stored().await.revision, 0, "looking saves nothing");

    let saved = send("save", &[]).await;
    assert_eq!(saved.header(header::LOCATION), "/inbox/settings/demo/form?done=saved");
    let form = stored().await.settings.form;
    assert_eq!((form.consent.text("fa", "en"), form.marketing.text("fa", "en")), ("موافقم", "Send me news."));
    assert_eq!((form.prompts.len(), form.prompts[0].types.as_slice()), (1, &["kettles".to_owned()][..]));
    assert!(form.without_challenge);
    // Both boxes stand on the shop's pages at once.
    let request = Request::get("/shops/demo/products/kettle-17").body(Body::empty()).unwrap();
    assert!(bench.send(request).await.text.contains("I agree."));

    let page = aru.get("/inbox/settings/demo/form?done=saved").await.text;
    assert!(page.contains("Undo") && page.contains("value=\"undo\""), "{page}");
    let undone = aru.post(FORM, &[("act", "undo"), ("revision", "1")]).await;
    assert_eq!(undone.header(header::LOCATION), "/inbox/settings/demo/form?done=undone");
    assert!(stored().await.settings.form.consent.is_empty());

    for (field, value, wrong) in [
        ("consent-en", "", "consent-en"),
        ("marketing-en", &*"x".repeat(601), "marketing-en"),
        ("prompt-0-en", &*"x".repeat(201), "prompt-0-en"),
        ("types-0", &*"x".repeat(81), "types-0"),
    ] {
        let answer = send("save", &[(field, value), ("revision", "2")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(&format!("href=\"#{wrong}\"")), "{field}: {}", answer.text);
        assert!(value.is_empty() || answer.text.contains(value), "{field}: what was typed stays");
    }
    let stale = send("save", &[("revision", "1")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("I agree."), "{}", stale.text);
    assert_eq!(stored().await.revision, 2);
}

#[tokio::test]
async fn b3_questions_are_added_changed_moved_and_retired() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let saved = aru.post(EDIT, &FIT).await;
    assert_eq!(saved.header(header::LOCATION), "/inbox/settings/demo/questions?done=saved&id=fit", "{}", saved.text);
    let choice = [
        ("act", "save"),
        ("new", "1"),
        ("id", "use"),
        ("kind", "choice"),
        ("several", "1"),
        ("text-en", "What for?"),
        ("text-fa", "برای چه؟"),
        ("options-en", "tea = Tea\ncoffee=Coffee"),
        ("options-fa", "tea = چای"),
    ];
    assert_eq!(aru.post(EDIT, &choice).await.status, StatusCode::SEE_OTHER);
    let yes = [("act", "save"), ("new", "1"), ("id", "again"), ("kind", "yes_no"), ("text-en", "Buy it again?")];
    assert_eq!(aru.post(EDIT, &yes).await.status, StatusCode::SEE_OTHER);
    let [fit, uses, again] = &questions(&bench).await[..] else { panic!("three questions") };
    assert_eq!(fit.types, ["shoes", "clothing"]);
    assert!(matches!(&uses.answer, Kind::Choice { options, several: true }
        if options.len() == 2 && options[0].text == Texts::from([("en", "Tea"), ("fa", "چای")])));
    assert_eq!(again.answer, Kind::YesNo);

    let list = aru.get(QUESTIONS).await.text;
    for shown in
        ["How does it fit?", "scale of 3; shoes, clothing", "some of 2; all products", "shadowrootmode", "answer.use"]
    {
        assert!(list.contains(shown), "{shown} in {list}");
    }
    let ids = async || questions(&bench).await.into_iter().map(|one| one.id).collect::<Vec<_>>();
    for (act, undo, order) in [("up", "down", ["use", "fit", "again"]), ("down", "up", ["fit", "use", "again"])] {
        let moved = aru.post(QUESTIONS, &[("act", act), ("id", "use")]).await;
        assert_eq!(ids().await, order);
        let page = aru.get(moved.header(header::LOCATION)).await.text;
        assert!(page.contains("Undo") && page.contains(&format!("value=\"{undo}\"")), "{page}");
    }
    for (act, retired) in [("retire", true), ("restore", false)] {
        assert_eq!(aru.post(QUESTIONS, &[("act", act), ("id", "again")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(questions(&bench).await[2].retired, retired);
    }
    // A change is made to what was read: of two at once the second is told.
    let page = aru.get(&format!("{EDIT}?id=fit")).await.text;
    assert!(page.contains("value=\"Too small\""), "{page}");
    let before = serde_json::to_string(&questions(&bench).await[0]).unwrap();
    let mut changed: Vec<_> = FIT.into_iter().filter(|(name, _)| !["new", "low-en"].contains(name)).collect();
    changed.extend([("low-en", "Tight"), ("before", &*before)]);
    assert_eq!(aru.post(EDIT, &changed).await.status, StatusCode::SEE_OTHER);
    let stale = aru.post(EDIT, &changed).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("somebody else changed this question"), "{}", stale.text);
}

#[tokio::test]
async fn b3_faults_of_a_question_stand_at_their_fields() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for (field, value, wrong) in [
        ("id", "Fit!", "id"),
        ("text-en", "", "text-en"),
        ("low-en", "", "low-en"),
        ("high-fa", &*"x".repeat(41), "high-fa"),
        ("products", &*"x".repeat(129), "products"),
    ] {
        let mut fields: Vec<_> = FIT.into_iter().filter(|(name, _)| *name != field).collect();
        fields.push((field, value));
        let answer = aru.post(EDIT, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {}", answer.text);
        assert!(answer.text.contains(&format!("href=\"#{wrong}\"")), "{field}: {}", answer.text);
    }
    for options in ["tea = Tea", "Tea = Tea\nmilk = Milk"] {
        let mut fields: Vec<_> = FIT.into_iter().filter(|(name, _)| *name != "kind").collect();
        fields.extend([("kind", "choice"), ("options-en", options)]);
        let answer = aru.post(EDIT, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("href=\"#options-en\"") && answer.text.contains(options), "{}", answer.text);
    }
    let preview: Vec<_> = FIT.into_iter().filter(|(name, _)| *name != "act").chain([("act", "preview")]).collect();
    let preview = aru.post(EDIT, &preview).await;
    assert!(preview.text.contains("aria-label=\"Too large\""), "{}", preview.text);
    assert!(questions(&bench).await.is_empty(), "nothing was saved");
    assert_eq!(aru.post(EDIT, &FIT).await.status, StatusCode::SEE_OTHER);
    let twice = aru.post(EDIT, &FIT).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.text.contains("another question has this name"));
    assert_eq!(aru.get(&format!("{EDIT}?id=unknown")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn b3_only_owners_see_and_change_what_is_asked() {
    let bench = Bench::new().await;
    for (who, status) in [("dana@shop.example", StatusCode::FORBIDDEN), ("mallory@shop.example", StatusCode::NOT_FOUND)]
    {
        let browser = bench.sign_in(who).await;
        for page in [FORM, QUESTIONS, EDIT] {
            assert_eq!(browser.get(page).await.status, status, "{who} {page}");
        }
        assert_eq!(browser.post(EDIT, &FIT).await.status, status, "{who}");
        assert_eq!(browser.post(FORM, &[("act", "save"), ("revision", "0")]).await.status, status, "{who}");
        assert_eq!(browser.post(QUESTIONS, &[("act", "up"), ("id", "fit")]).await.status, status, "{who}");
    }
    assert!(questions(&bench).await.is_empty());
}

/// The names of the fields of a struct.
fn fields(source: &'static str, of: &str) -> Vec<&'static str> {
    let body = source.split(&format!("pub struct {of} {{")).nth(1).unwrap().split("\n}").next().unwrap();
    let name = |line: &'static str| line.trim().strip_prefix("pub ")?.split(':').next();
    body.lines().filter_map(name).collect()
}

/// All sources of a folder as one text, but for what lies in folders and files of a name.
fn sources(folder: &Path, without: &str) -> String {
    let mut all = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|stem| stem == without) {
            continue;
        }
        all += &if path.is_dir() { sources(&path, without) } else { std::fs::read_to_string(&path).unwrap() };
    }
    all
}

/// A20: no setting of a shop is stored and then forgotten: each is read where pages are made, and can be changed in the
/// inbox.
#[test]
fn a20_every_setting_of_a_shop_is_used_and_can_be_changed() {
    let server = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let pages = sources(&server.join("inbox/settings"), "tests");
    let used = sources(&server, "settings") + &sources(&server.join("../../model/src"), "settings");
    let (settings, asking) =
        (include_str!("../../../model/src/settings.rs"), include_str!("../../../model/src/asking.rs"));
    let mut seen = 0;
    for (source, of) in
        [(settings, "ShopSettings"), (settings, "Formats"), (settings, "ShareSettings"), (asking, "FormSettings")]
    {
        for field in fields(source, of) {
            seen += 1;
            assert!(pages.contains(field), "{of}.{field} cannot be changed in the inbox");
            // What was there before is for the settings page alone.
            let ways = [format!(".{field}"), format!("{{ {field}"), format!(", {field}")];
            let read = ways.iter().any(|way| used.contains(way)) || source.contains(&format!("self.{field}"));
            assert!(read || field == "form_before", "{of}.{field} is stored and used nowhere");
        }
    }
    assert!(seen >= 16, "the fields are found: {seen}");
}
