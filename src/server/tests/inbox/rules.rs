//! D1: the page of rules: order, switching, one rule by its form and as text, versions, dry runs; and who reaches it.

#[path = "rules/told.rs"]
mod told;

use crate::bench::{Bench, Browser, NOW};
use axum::http::StatusCode;
use plaudit_model::conversation::Priority;
use plaudit_model::rules::{Action, Assign, Condition, Rule, RuleSet, Sentiment, Stars};
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Polarity, Topic};

const LIST: &str = "/inbox/settings/demo/rules";
const EDIT: &str = "/inbox/settings/demo/rules/edit";

async fn rules(bench: &Bench) -> (RuleSet, i64) {
    let record = bench.app.store.rules(&bench.demo).await.unwrap();
    (record.set, record.version)
}

async fn names(bench: &Bench) -> Vec<String> {
    rules(bench).await.0.rules.into_iter().map(|rule| rule.name).collect()
}

async fn set(bench: &Bench, set: &RuleSet) {
    let version = rules(bench).await.1;
    assert!(bench.app.store.save_rules(&bench.demo, set, version, None, "Aru", NOW).await.unwrap());
}

async fn press(browser: &Browser<'_>, act: &str, version: &str, name: &str) -> StatusCode {
    browser.post(LIST, &[("act", act), ("version", version), ("name", name)]).await.status
}

fn one(name: &str, when: Option<Condition>, then: Vec<Action>) -> RuleSet {
    RuleSet { rules: vec![Rule { name: name.to_owned(), enabled: true, last: false, when, then }] }
}

#[tokio::test]
async fn d1_the_rules_of_a_new_shop_are_shown_as_sentences() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let page = browser.get(LIST).await;
    assert_eq!(page.status, StatusCode::OK);
    for text in [
        "Few stars",
        "stars: 1 to 2",
        "stars: 3 and the words feel: Unhappy",
        "at least 70 % sure",
        "it cannot wait",
        "promise: Unhappy shoppers",
        "ask a person to look",
        "The rules of a new shop",
        "in force",
    ] {
        assert!(page.text.contains(text), "{text}");
    }
    assert!(!page.text.contains("Move up: Urgent") && !page.text.contains("Up: Urgent"), "the first goes no higher");
}

#[tokio::test]
async fn d1_order_switches_and_removal_are_versions_that_can_be_taken_back() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let before = names(&bench).await;
    assert_eq!(press(&browser, "down", "0", "Urgent").await, StatusCode::SEE_OTHER);
    assert_eq!(names(&bench).await[..2], ["Few stars", "Urgent"]);
    assert_eq!(press(&browser, "up", "1", "Urgent").await, StatusCode::SEE_OTHER);
    assert_eq!(names(&bench).await, before);
    assert_eq!(press(&browser, "off", "2", "Urgent").await, StatusCode::SEE_OTHER);
    assert!(!rules(&bench).await.0.rules[0].enabled);
    assert!(browser.get(LIST).await.text.contains("Switch on: Urgent"));
    assert_eq!(press(&browser, "on", "3", "Urgent").await, StatusCode::SEE_OTHER);
    let removed = browser.post(LIST, &[("act", "remove"), ("version", "4"), ("name", "Few stars")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(names(&bench).await.len(), before.len() - 1);
    // One press brings it back, as long as nobody has saved since.
    let page = browser.get(&format!("{LIST}?done=removed&v=5")).await.text;
    assert!(page.contains("Removed.") && page.contains("name=\"to\" value=\"4\""), "{page}");
    assert!(
        !browser.get(&format!("{LIST}?done=removed&v=4")).await.text.contains("name=\"to\" value=\"3\" /><button>Undo")
    );
    let undone = browser.post(LIST, &[("act", "restore"), ("version", "5"), ("to", "4")]).await;
    assert_eq!((undone.status, names(&bench).await), (StatusCode::SEE_OTHER, before));
    let page = browser.get(LIST).await.text;
    assert!(
        page.contains("version 4 again") && page.contains("Aru") && page.contains("2026-11-22, 00:00 UTC"),
        "{page}"
    );
    // An older version can be looked at, and put back from there.
    let old = browser.get(&format!("{LIST}?of=3")).await;
    assert!(old.text.contains("Version 3") && old.text.contains("Put back") && !old.text.contains("Add a rule"));
    let back = browser.post(LIST, &[("act", "restore"), ("version", "3"), ("to", "3")]).await;
    assert_eq!((back.status, rules(&bench).await.0.rules[0].enabled), (StatusCode::SEE_OTHER, false));
    assert_eq!(browser.get(&format!("{LIST}?of=99")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        browser.post(LIST, &[("act", "restore"), ("version", "7"), ("to", "99")]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn d1_a_press_on_an_old_page_changes_nothing() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    set(&bench, &RuleSet::default()).await;
    let before = rules(&bench).await;
    for act in ["up", "down", "on", "off", "remove"] {
        assert_eq!(press(&browser, act, "0", "Few stars").await, StatusCode::CONFLICT, "{act}");
    }
    for (act, name) in
        [("up", "Urgent"), ("remove", "no such rule"), ("dance", "Urgent"), ("down", "Not sure what the words say")]
    {
        assert_eq!(press(&browser, act, "1", name).await, StatusCode::CONFLICT, "{act} {name}");
    }
    let stale = browser.post(LIST, &[("act", "restore"), ("version", "0"), ("to", "1")]).await;
    assert!(stale.status == StatusCode::CONFLICT && stale.text.contains("Somebody else saved rules meanwhile"));
    assert_eq!(rules(&bench).await, before);
}

/// Every field of the form, there and back.
#[tokio::test]
async fn d1_a_rule_is_written_by_its_form() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    bench.app.store.create_team(&bench.demo, "returns", "Returns", NOW).await.unwrap();
    let form = browser.get(EDIT).await.text;
    for text in [
        "New rule",
        "all of these are true",
        "Unless one of these is true",
        "robin:returns",
        "person:dana@shop.example",
    ] {
        assert!(form.contains(text), "{text}");
    }
    let fields = [
        ("act", "save"),
        ("as", "form"),
        ("was", ""),
        ("version", "0"),
        ("name", "  Refunds  of returns "),
        ("enabled", "1"),
        ("last", "1"),
        ("match", "any"),
        ("words", "refund*\r\n\r\nmoney back\nrefund*"),
        ("feels", "negative"),
        ("sure", "60 %"),
        ("topic-refund", "1"),
        ("not-stars-from", "4"),
        ("not-first", "yes"),
        ("case", "1"),
        ("unhappy", "1"),
        ("ask", "1"),
        ("policy", "unhappy"),
        ("priority", "high"),
        ("team", "returns"),
        ("assign", "robin:returns"),
        ("tags", "Refund, VIP  buyer,refund"),
    ];
    assert_eq!(browser.post(EDIT, &fields).await.status, StatusCode::SEE_OTHER);
    let (set, version) = rules(&bench).await;
    let rule = set.rules.last().unwrap();
    assert_eq!((version, rule.name.as_str(), rule.enabled, rule.last), (1, "Refunds of returns", true, true));
    let words = ["refund*", "money back"].map(str::to_owned).to_vec();
    let stars = Stars { from: 4.try_into().unwrap(), to: 5.try_into().unwrap() };
    assert_eq!(
        rule.when,
        Some(Condition::All(vec![
            Condition::Any(vec![
                Condition::Words(words),
                Condition::Sentiment(Sentiment { is: Polarity::Negative, sure: 60 }),
                Condition::Topic(vec![Topic::Refund]),
            ]),
            Condition::Not(Box::new(Condition::Any(vec![Condition::Stars(stars), Condition::FirstContact(true)]))),
        ]))
    );
    let team = || Some("returns".to_owned());
    assert_eq!(
        rule.then,
        [
            Action::OpenCase,
            Action::Unhappy,
            Action::Ask,
            Action::Sla("unhappy".to_owned()),
            Action::Priority(Priority::High),
            Action::Team("returns".to_owned()),
            Action::Assign(Assign::RoundRobin { team: team() }),
            Action::Tag("refund".to_owned()),
            Action::Tag("vip buyer".to_owned()),
        ]
    );
    // What is stored stands in the form again; saved as it is, it stays as it is.
    let form = browser.get(&format!("{EDIT}?name=Refunds%20of%20returns")).await.text;
    for text in [
        "refund*\nmoney back</textarea>",
        "name=\"sure\" value=\"60\"",
        "name=\"topic-refund\" value=\"1\" checked",
        "value=\"any\" checked",
        "refund, vip buyer",
        "<option value=\"robin:returns\" selected",
    ] {
        assert!(form.contains(text), "{text} in {form}");
    }
}

#[tokio::test]
async fn d1_faults_stand_beside_their_fields_and_name_the_rule() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let base = [("act", "save"), ("as", "form"), ("version", "0"), ("name", "Mine"), ("case", "1")];
    for (fields, field, message) in [
        (vec![("name", "")], "name", "give it a name of 1 to 80 characters"),
        (vec![("name", "Urgent")], "name", "another rule has this name"),
        (vec![("case", "")], "case", "it does nothing"),
        (vec![("words", "a*b")], "words", "a * may stand at the ends of a word alone"),
        (vec![("not-words", "**")], "not-words", "needs a letter or digit"),
        (vec![("feels", "negative"), ("sure", "101")], "sure", "percents go from 0 to 100"),
        (vec![("unsure", "many")], "unsure", "this is no number"),
        (vec![("not-sure", "70")], "not-feels", "choose how the words feel"),
        (vec![("stars-from", "5"), ("stars-to", "1")], "stars-from", "there are no stars from 5 to 1"),
        (vec![("product", &"x".repeat(101))], "product", "longer than 100"),
        (vec![("team", "gone")], "team", "there is no team “gone”"),
        (vec![("assign", "person:eve@shop.example")], "assign", "eve@shop.example may not answer"),
        (vec![("policy", "gold")], "policy", "there is no promise “gold”"),
        (vec![("tags", &"x".repeat(41))], "tags", "is no tag"),
        (vec![("webhook", "1")], "webhook", "no connection wants this event"),
        (vec![("notify-aru@shop.example", "1")], "notify", "this server sends no mail"),
    ] {
        let kept = base.iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name)).copied();
        let sent: Vec<(&str, &str)> = kept.chain(fields.iter().copied()).collect();
        let page = browser.post(EDIT, &sent).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {message}");
        let rule = if field == "name" && message.starts_with("give") {
            "New rule"
        } else {
            sent.iter().find(|(name, _)| *name == "name").unwrap().1
        };
        let summary = format!("<a href=\"#{field}\">Rule “{rule}”: ");
        assert!(
            page.text.contains(&summary) && page.text.matches(message).count() >= 1,
            "{summary} {message}: {}",
            page.text
        );
        assert!(page.text.contains(&format!("id=\"{field}\"")), "{field}");
    }
    assert_eq!(rules(&bench).await.1, 0, "nothing was saved");
}

#[tokio::test]
async fn d1_two_editors_are_told_of_each_other_and_what_was_typed_stays() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    set(&bench, &RuleSet::default()).await;
    let fields = |version: &'static str| {
        [
            ("act", "save"),
            ("as", "form"),
            ("was", "Few stars"),
            ("version", version),
            ("name", "Very few stars"),
            ("stars-to", "1"),
            ("unhappy", "1"),
        ]
    };
    let stale = browser.post(EDIT, &fields("0")).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("nothing was overwritten") && stale.text.contains("value=\"Very few stars\""));
    assert!(stale.text.contains("name=\"version\" value=\"1\""), "saved once more it goes on top");
    assert_eq!(rules(&bench).await.1, 1);
    assert_eq!(browser.post(EDIT, &fields("1")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(names(&bench).await[1], "Very few stars", "in its place");
}

/// What the form cannot show is edited as text, and nothing of it is lost.
#[tokio::test]
async fn d1_conditions_within_conditions_are_text() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let either = |a, b| Condition::Any(vec![a, b]);
    let deep = Condition::All(vec![
        either(Condition::Verified(true), Condition::FirstContact(true)),
        either(Condition::BusinessHours(true), Condition::Urgent(vec![])),
    ]);
    set(&bench, &one("Deep", Some(deep.clone()), vec![Action::Ask])).await;
    let page = browser.get(&format!("{EDIT}?name=Deep")).await.text;
    assert!(page.contains("name=\"as\" value=\"text\"") && page.contains("conditions within conditions"));
    let text =
        page.split("name=\"text\"").nth(1).unwrap().split_once('>').unwrap().1.split("</textarea>").next().unwrap();
    let text = text.replace("&quot;", "\"").replace("&#34;", "\"").replace("&amp;", "&").replace("Deep", "Deeper");
    let fields = |act: &'static str, text: &str| {
        vec![
            ("act", act.to_owned()),
            ("as", "text".to_owned()),
            ("was", "Deep".to_owned()),
            ("version", "1".to_owned()),
            ("text", text.to_owned()),
        ]
    };
    let post = async |act, text: &str| {
        let fields = fields(act, text);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.post(EDIT, &fields).await
    };
    for (bad, message) in [
        ("[[rule]]\nname = 1", "this cannot be read"),
        ("", "one rule belongs here"),
        ("[[rule]]\nname = \"x\"\nthen = []", "it does nothing"),
        ("[[rule]]\nname = \"x\"\nthen = [\"hide\"]", "unknown variant"),
        ("[[rule]]\nname = \"x\"\nthen = [{ answer = \"thanks\" }]", "there is no automatic answer “thanks” any more"),
    ] {
        let page = post("save", bad).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(page.text.contains(message) && page.text.contains("href=\"#text\""), "{message} in {}", page.text);
    }
    assert_eq!(post("save", &text).await.status, StatusCode::SEE_OTHER);
    let (set, _) = rules(&bench).await;
    assert_eq!((set.rules[0].name.as_str(), set.rules[0].when.as_ref()), ("Deeper", Some(&deep)));
    // Text that the form can show becomes a form, and the other way round.
    let form = post("form", "[[rule]]\nname = \"Plain\"\nthen = [\"ask\"]").await.text;
    assert!(form.contains("name=\"as\" value=\"form\"") && form.contains("value=\"Plain\""));
    let fields = [("act", "text"), ("as", "form"), ("was", ""), ("version", "2"), ("name", "Typed"), ("ask", "1")];
    let text = browser.post(EDIT, &fields).await.text;
    assert!(text.contains("name=\"as\" value=\"text\"") && text.contains("Typed"));
}

/// What would have been caught, before anything is saved: with links, for rules that are off too, and nothing changes.
#[tokio::test]
async fn d1_a_dry_run_shows_what_would_be_caught() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let (old, new) =
        (bench.review(1, 1, "", "The lid leaks and drips").await, bench.review(2, 5, "", "A pleasant whistle").await);
    let mark = bench.mark().await;
    let base = [("act", "try"), ("as", "form"), ("version", "0"), ("name", "Lids"), ("ask", "1"), ("words", "lid")];
    let with = |days: &'static str| base.iter().copied().chain([("days", days)]).collect::<Vec<_>>();
    let page = browser.post(EDIT, &with("7")).await;
    assert_eq!(page.status, StatusCode::OK);
    let lids = page.text.rsplit("Lids</b>").next().unwrap();
    assert!(lids.contains("would have caught: 1") && lids.contains(&old) && !lids.contains(&new), "{lids}");
    assert!(page.text.contains("Looked at: 2. Days back: 7."));
    assert!(page.text.contains("Few stars</b>"), "the others are shown too");
    for days in ["0", "91", "-1", "", "many"] {
        assert_eq!(browser.post(EDIT, &with(days)).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{days}");
        let status = browser.get(&format!("{LIST}?days={days}")).await.status;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{days}");
    }
    let faulty = [("act", "try"), ("as", "form"), ("version", "0"), ("name", "Lids"), ("words", "lid"), ("days", "7")];
    assert_eq!(browser.post(EDIT, &faulty).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let list = browser.get(&format!("{LIST}?days=90")).await.text;
    assert!(list.contains("Looked at: 2. Days back: 90.") && list.contains(&old));
    // Later it is out of reach.
    bench.app.clock.forward(8 * Millis::DAY);
    assert!(browser.post(EDIT, &with("7")).await.text.contains("Looked at: 0."));
    assert_eq!((bench.mark().await, rules(&bench).await.1), (mark, 0), "nothing was changed");
}
