//! D1: a shop's rules run on what comes in and on what is changed, and on nothing else.

use crate::authors::{call, written};
use crate::bench::{Bench, NOW, REVIEWS, id, product, shop, stars, words};
use plaudit_model::conversation::{CaseStatus, Kind, Priority};
use plaudit_model::ids::ReviewId;
use plaudit_model::role::Role;
use plaudit_model::rules::{Action, Assign, Condition, Notify, Rule, RuleSet, Sentiment, Stars};
use plaudit_model::sla::calendar::Shift;
use plaudit_model::time::Millis;
use plaudit_model::verdict::Polarity;
use plaudit_store::{Act, Conversation, Outlet, User};
use serde_json::{Value, json};

const QUESTIONS: &str = "/v1/shops/hearth/products/kettle-17/questions";
const MESSAGES: &str = "/v1/shops/hearth/products/kettle-17/messages";

fn rule(name: &str, when: Option<Condition>, then: Vec<Action>) -> Rule {
    Rule { name: name.to_owned(), enabled: true, last: false, when, then }
}

fn contains(keyword: &str) -> Option<Condition> {
    Some(Condition::Words(vec![keyword.to_owned()]))
}

fn tag(text: &str) -> Vec<Action> {
    vec![Action::Tag(text.to_owned())]
}

async fn set(bench: &Bench, rules: Vec<Rule>) {
    let (store, hearth) = (&bench.app.store, shop("hearth"));
    let version = store.rules(&hearth).await.unwrap().version;
    assert!(store.save_rules(&hearth, &RuleSet { rules }, version, None, "Aru", NOW).await.unwrap());
}

async fn case(bench: &Bench, number: u32) -> Conversation {
    let id = ReviewId::parse(&id(number)).unwrap();
    bench.app.store.conversation(&shop("hearth"), &id).await.unwrap().unwrap()
}

/// Details of the rules that fitted, in their order.
async fn fired(bench: &Bench, number: u32) -> Vec<String> {
    let fired = case(bench, number).await.audit.into_iter().filter(|entry| entry.action == "rule.fired");
    fired.map(|entry| entry.detail).collect()
}

async fn member(bench: &Bench, name: &str) -> User {
    let (store, email) = (&bench.app.store, format!("{name}@shop.example"));
    let user = store.create_user(&email, name, "x", NOW).await.unwrap();
    store.set_member(&shop("hearth"), user, Role::Agent).await.unwrap();
    store.user_by_email(&email).await.unwrap().unwrap()
}

#[tokio::test]
async fn d1_rules_route_reviews_questions_and_private_messages() {
    let bench = Bench::new().await;
    let ada = member(&bench, "ada").await;
    bench.app.store.create_team(&shop("hearth"), "returns", "Returns", NOW).await.unwrap();
    let then = vec![
        Action::Priority(Priority::High),
        Action::Team("returns".to_owned()),
        Action::Assign(Assign::Person("ada@shop.example".to_owned())),
        Action::Tag("refund".to_owned()),
        Action::Sla("standard".to_owned()),
        Action::Ask,
    ];
    set(&bench, vec![rule("Refunds", contains("refund*"), then)]).await;
    // Five stars and pleasant words: by the rules of a new shop nobody would be called.
    bench.stored(REVIEWS, &words(1, 5, "Lovely kettle, and the refund for the cup came at once.")).await;
    bench.stored(QUESTIONS, &json!({ "id": id(2), "body": "Can it be refunded after a month?" })).await;
    let message = json!({ "id": id(3), "body": "Where is my REFUND for the lid?", "email": "ann@mail.example" });
    bench.stored(MESSAGES, &message).await;
    for number in 1..=3 {
        let Conversation { line, tags, .. } = case(&bench, number).await;
        assert_eq!((line.priority, line.needs_look, tags), (Priority::High, true, vec!["refund".to_owned()]));
        assert_eq!(line.team.unwrap().0, "returns");
        assert_eq!((line.assignee.unwrap().0, line.case_status), (ada.id, CaseStatus::Open));
        assert_eq!((line.policy.as_deref(), line.due), (Some("standard"), Some(NOW.plus(60 * Millis::MINUTE))));
        assert_eq!(fired(&bench, number).await, ["1: Refunds"]);
    }
    // What no rule sees has no clock, whoever wrote it: these rules are in place of the fixed ones.
    bench.stored(REVIEWS, &words(4, 1, "The lid leaks and nobody answers me.")).await;
    let line = case(&bench, 4).await.line;
    assert_eq!((line.unhappy, line.due, line.opened, line.policy), (false, None, None, None));
}

/// The rules of a new shop: helped as before, and the history says why.
#[tokio::test]
async fn d1_a_new_shop_has_rules_that_are_told_of() {
    let bench = Bench::new().await;
    bench.stored(REVIEWS, &words(1, 1, "The lid leaks. Broken after a week, a terrible disappointment.")).await;
    assert_eq!(fired(&bench, 1).await, ["0: Few stars", "0: Clearly unhappy words"]);
    let line = case(&bench, 1).await.line;
    assert_eq!((line.unhappy, line.due), (true, Some(NOW.plus(30 * Millis::MINUTE))));
    bench.stored(REVIEWS, &words(2, 5, "Works well, very happy with it.")).await;
    assert_eq!(fired(&bench, 2).await, Vec::<String>::new());
    // What nobody is sure of is looked at.
    let unsure = ["It is a kettle, well, so so, but then again.", "Hm. The lid, the handle, the box.", "ok I guess"];
    let mut looked = 0;
    for (number, body) in (10..).zip(unsure) {
        bench.stored(REVIEWS, &words(number, 4, body)).await;
        let Conversation { line, .. } = case(&bench, number).await;
        let guess = line.verdict.confidence > 0.0 && line.verdict.confidence < 0.5;
        assert_eq!(line.needs_look, guess, "{body}: {}", line.verdict.confidence);
        looked += usize::from(guess);
    }
    assert!(looked > 0, "one of these is no more than a guess");
}

#[tokio::test]
async fn d1_order_counts_and_stop_ends_it() {
    let bench = Bench::new().await;
    let stop = Rule { last: true, ..rule("Stop", contains("lid"), tag("b")) };
    let first = rule("First", None, vec![Action::Priority(Priority::Low), Action::Tag("a".to_owned())]);
    let second = rule("Second", None, vec![Action::Priority(Priority::Urgent), Action::Tag("c".to_owned())]);
    let off = Rule { enabled: false, last: true, ..rule("Off", None, tag("off")) };
    set(&bench, vec![off.clone(), first.clone(), stop.clone(), second.clone()]).await;
    bench.stored(REVIEWS, &words(1, 5, "The lid shines.")).await;
    bench.stored(REVIEWS, &words(2, 5, "The handle shines as it should.")).await;
    let of = async |number| {
        let Conversation { line, tags, .. } = case(&bench, number).await;
        (line.priority, tags.join(" "))
    };
    assert_eq!(of(1).await, (Priority::Low, "a b".to_owned()));
    assert_eq!(of(2).await, (Priority::Low, "a c".to_owned()), "the upper one sets the priority");
    set(&bench, vec![second, stop, first, off]).await;
    bench.stored(REVIEWS, &words(3, 5, "A lid that closes tightly, fine.")).await;
    assert_eq!(of(3).await, (Priority::Urgent, "b c".to_owned()));
    assert_eq!(fired(&bench, 3).await, ["2: Second", "2: Stop"]);
}

#[tokio::test]
async fn d1_rules_run_on_edits() {
    let bench = Bench::new().await;
    let then =
        vec![Action::OpenCase, Action::Unhappy, Action::Tag("leak".to_owned()), Action::Priority(Priority::High)];
    set(&bench, vec![rule("Leaks", contains("leak*"), then)]).await;
    let token = written(&bench, 1, 5, "A fine kettle for the price.").await;
    assert_eq!(case(&bench, 1).await.line.opened, None);
    bench.app.clock.forward(Millis::MINUTE);
    let edited = call(&bench, "PUT", 1, &token, &words(1, 5, "It leaks now.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    let Conversation { line, tags, .. } = case(&bench, 1).await;
    assert_eq!((line.unhappy, line.priority, tags), (true, Priority::High, vec!["leak".to_owned()]));
    assert_eq!(line.due, Some(NOW.plus(31 * Millis::MINUTE)));
    assert_eq!(fired(&bench, 1).await, ["1: Leaks"]);
    // And back: nobody waits any more.
    let edited = call(&bench, "PUT", 1, &token, &words(1, 5, "They sent another one, all is well.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    let line = case(&bench, 1).await.line;
    assert_eq!((line.unhappy, line.due, line.policy), (false, None, None));
}

/// Loops: what the shop's side and the program write is no word of a shopper, and starts no rule.
#[tokio::test]
async fn d1_no_rule_is_started_by_our_own_side() {
    let bench = Bench::new().await;
    let ada = member(&bench, "ada").await;
    set(
        &bench,
        vec![rule("Refunds", contains("refund"), tag("refund")), rule("Tags", contains("magic"), tag("refund"))],
    )
    .await;
    let token = written(&bench, 1, 4, "The lid is a bit loose, otherwise fine.").await;
    let (store, hearth, key) = (&bench.app.store, shop("hearth"), ReviewId::parse(&id(1)).unwrap());
    for act in [
        Act::Answer("Would you like a refund?".to_owned()),
        Act::AnswerPrivately("A refund is on its way, like magic.".to_owned()),
        Act::Note("refund".to_owned()),
        Act::Tag("magic".to_owned()),
        Act::Close,
    ] {
        let version = case(&bench, 1).await.line.version;
        store.act(&hearth, &key, version, &ada, &act, NOW).await.unwrap();
    }
    assert_eq!(fired(&bench, 1).await, Vec::<String>::new());
    // The shopper writes again, without the words of our side: those are none of theirs.
    let edited = call(&bench, "PUT", 1, &token, &words(1, 4, "The lid is loose, otherwise it is fine.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    assert_eq!(fired(&bench, 1).await, Vec::<String>::new());
    // What a rule did starts no rule either: a tag is no word.
    let edited = call(&bench, "PUT", 1, &token, &words(1, 4, "I want a refund for the loose lid.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    assert_eq!(fired(&bench, 1).await, ["1: Refunds"]);
    bench.app.clock.forward(10 * Millis::DAY);
    plaudit_server::jobs::run_due(&bench.app).await;
    assert_eq!(fired(&bench, 1).await, ["1: Refunds"], "clocks and jobs start none");
}

#[tokio::test]
async fn d1_what_was_taken_for_advertising_is_looked_at_by_none() {
    let bench = Bench::new().await;
    set(&bench, vec![rule("All", None, vec![Action::OpenCase, Action::Tag("x".to_owned())])]).await;
    assert_eq!(bench.stored(REVIEWS, &words(1, 1, "https://spam.example/")).await["status"], "hidden");
    let case = case(&bench, 1).await;
    assert_eq!((case.line.opened, case.tags.len()), (None, 0));
    assert_eq!(fired(&bench, 1).await, Vec::<String>::new());
}

/// What is found out beside the words: the address, the product, the purchase, the channel.
#[tokio::test]
async fn d1_facts_beside_the_words() {
    let bench = Bench::new().await;
    let only = |name: &str, when: Condition| rule(name, Some(when), tag(name));
    set(
        &bench,
        vec![
            only("first", Condition::FirstContact(true)),
            only("again", Condition::FirstContact(false)),
            only("kitchen", Condition::ProductTag(vec!["KITCHEN".to_owned()])),
            only("kettle", Condition::Product(vec!["kettle-17".to_owned()])),
            only("cup", Condition::Product(vec!["cup-3".to_owned()])),
            only("private", Condition::Channel(vec![Kind::Private])),
            only("proven", Condition::Verified(true)),
            only("poor", Condition::Stars(Stars { from: 1.try_into().unwrap(), to: 2.try_into().unwrap() })),
        ],
    )
    .await;
    let of = async |number| case(&bench, number).await.tags.join(" ");
    let with = |number, body: &str, email: &str| json!({ "id": id(number), "rating": 2, "body": body, "email": email });
    bench.stored(REVIEWS, &with(1, "The lid fell off.", "ann@mail.example")).await;
    assert_eq!(of(1).await, "first kettle poor");
    bench.app.store.set_product_types(&shop("hearth"), &product("kettle-17"), &["Kitchen".to_owned()]).await.unwrap();
    let message = json!({ "id": id(2), "body": "Is anybody there to help me?", "email": "ANN@mail.example" });
    bench.stored(MESSAGES, &message).await;
    assert_eq!(of(2).await, "again kettle kitchen private");
    let question = json!({ "id": id(3), "body": "Does it whistle?" });
    bench.stored("/v1/shops/hearth/products/cup-3/questions", &question).await;
    assert_eq!(of(3).await, "cup first", "without an address it is a first contact");
}

/// Business hours on both sides of both changes of the clocks, in Athens.
#[tokio::test]
async fn d1_business_hours_follow_the_clocks_of_the_shop() {
    let bench = Bench::new().await;
    let (store, hearth) = (&bench.app.store, shop("hearth"));
    let mut sla = store.sla(&hearth).await.unwrap().sla;
    let calendar = &mut sla.calendars[0].calendar;
    calendar.zone = "Europe/Athens".to_owned();
    for day in calendar.week.days_mut() {
        *day = vec![Shift::parse("09:00-17:00").unwrap()];
    }
    assert!(store.save_sla(&hearth, &sla, 0, "Aru", NOW).await.unwrap());
    set(&bench, vec![rule("open", Some(Condition::BusinessHours(true)), tag("open"))]).await;
    let at = |text: &str| Millis::parse_utc(text).unwrap();
    let mut number = 0;
    // In the order of time, since the clock goes forward alone.
    for (moment, open) in [
        ("2027-03-26T06:59Z", false),
        ("2027-03-26T07:00Z", true),
        ("2027-03-26T14:59Z", true),
        ("2027-03-26T15:00Z", false),
        // 28 March 2027: one hour earlier in UTC.
        ("2027-03-28T05:59Z", false),
        ("2027-03-28T06:00Z", true),
        ("2027-03-28T13:59Z", true),
        ("2027-03-28T14:00Z", false),
        ("2027-10-31T06:59Z", false),
        ("2027-10-31T07:00Z", true),
        ("2027-10-31T15:00Z", false),
    ] {
        number += 1;
        bench.app.clock.forward(at(moment).0 - bench.app.clock.now().0);
        bench.stored(REVIEWS, &stars(number, 5)).await;
        assert_eq!(case(&bench, number).await.tags.join(" "), if open { "open" } else { "" }, "{moment}");
    }
}

/// Rules tell others in the transaction that stores what came in: once for each case, also when its words change.
#[tokio::test]
async fn d1_rules_tell_webhooks_other_systems_and_people() {
    let bench = Bench::with(&[
        ("PLAUDIT_POSTS_PER_HOUR", "10000"),
        ("PLAUDIT_SHOP_POSTS_PER_MINUTE", "10000"),
        ("PLAUDIT_MAIL_HOST", "127.0.0.1"),
        ("PLAUDIT_MAIL_FROM", "care@shop.example"),
    ])
    .await;
    member(&bench, "ada").await;
    member(&bench, "aru").await;
    let outlet = Outlet {
        id: "0a1b2c3d4e5f".to_owned(),
        kind: "webhook".to_owned(),
        name: "Care".to_owned(),
        url: "https://care.shop.example/".to_owned(),
        sealed: String::new(),
        before: None,
        events: vec![plaudit_model::event::EventKind::RuleFired],
        settings: "{}".to_owned(),
        enabled: true,
        trouble: None,
        good: NOW,
        created: NOW,
        revision: 1,
    };
    bench.app.store.add_outlet(&shop("hearth"), &outlet, "Aru", NOW).await.unwrap();
    let notify = |name: &str| Action::Notify(Notify::Person(format!("{name}@shop.example")));
    set(
        &bench,
        vec![
            rule("Leaks", contains("leak*"), vec![Action::Webhook, Action::Crm("crm1".to_owned()), notify("ada")]),
            rule("Lids", contains("lid"), vec![Action::Webhook, notify("ada"), notify("aru"), notify("gone")]),
        ],
    )
    .await;
    let jobs = async || {
        let jobs = bench.app.store.claim_jobs(NOW.plus(Millis::DAY), Millis::DAY, 100).await.unwrap();
        let told: Vec<(String, Value)> =
            jobs.into_iter().map(|job| (job.kind, serde_json::from_str(&job.payload).unwrap())).collect();
        told
    };
    let token = written(&bench, 1, 5, "The lid leaks a little, otherwise fine.").await;
    let told = jobs().await;
    let of = |told: &[(String, Value)], kind: &str, field: &str| -> Vec<Value> {
        told.iter()
            .filter(|(found, _)| found == kind)
            .map(|(_, payload)| payload.pointer(field).cloned().unwrap_or_default())
            .collect()
    };
    let names: Vec<Value> =
        of(&told, "event", "/detail/rule/name").into_iter().filter(|name| !name.is_null()).collect();
    assert_eq!(names, ["Leaks", "Lids"]);
    assert_eq!(of(&told, "crm", "/outlet"), ["crm1"]);
    assert_eq!(of(&told, "mail", "/to"), ["ada@shop.example", "aru@shop.example"], "each once, who is gone not at all");
    assert_eq!(of(&told, "mail", "/words/rule"), ["Leaks", "Lids"]);
    let edited = call(&bench, "PUT", 1, &token, &words(1, 5, "The lid leaks a lot.")).await;
    assert_eq!(edited.status, 200, "{}", edited.text);
    assert_eq!(fired(&bench, 1).await, ["1: Leaks", "1: Lids", "1: Leaks", "1: Lids"]);
    let new = &jobs().await[..];
    assert_eq!(of(new, "event", "/detail/rule/name").iter().filter(|name| !name.is_null()).count(), 0);
    assert_eq!((of(new, "mail", "/to").len(), of(new, "crm", "/outlet").len()), (0, 1));
}

/// E1: whatever rules say, publication is the same.
#[tokio::test]
async fn e1_rules_change_nothing_that_is_shown() {
    let plain = Bench::new().await;
    let ruled = Bench::new().await;
    let sad = Condition::Sentiment(Sentiment { is: Polarity::Negative, sure: 0 });
    let then = vec![Action::Unhappy, Action::OpenCase, Action::Priority(Priority::Urgent), Action::Ask];
    set(&ruled, vec![rule("Sad", Some(sad), then.clone()), rule("All", None, then)]).await;
    for (number, body) in
        (1..).zip(["The lid leaks, awful.", "Lovely.", "https://spam.example/", "asdfghjkl asdfghjkl", ""])
    {
        for rating in [1, 5] {
            let review = words(number * 10 + u32::from(rating), rating, body);
            let (one, other) = (plain.stored(REVIEWS, &review).await, ruled.stored(REVIEWS, &review).await);
            assert_eq!((&one["status"], &one["created_at"]), (&other["status"], &other["created_at"]), "{body}");
        }
    }
    assert_eq!(plain.get(REVIEWS).await.ids(), ruled.get(REVIEWS).await.ids());
}
