//! D1: rules that cannot be kept, what no rule can do, and that all come back as they were written.

use super::*;

#[test]
fn d1_faults_name_the_rule() {
    let words = |text: &str| Some(Condition::Words(vec![text.to_owned()]));
    let deep = (0..9).fold(Condition::All(vec![]), |inner, _| Condition::Not(Box::new(inner)));
    for (bad, message) in [
        (rule(" ", None, vec![Action::Ask]), "1 to 80 characters"),
        (rule("r", None, vec![]), "it does nothing"),
        (rule("r", words("**"), vec![Action::Ask]), "no letter or digit"),
        (rule("r", words("a*b"), vec![Action::Ask]), "within a word"),
        (rule("r", Some(Condition::Topic(vec![])), vec![Action::Ask]), "\"topic\" is empty"),
        (rule("r", Some(Condition::Unsure(101)), vec![Action::Ask]), "101 is no share"),
        (rule("r", Some(Condition::Stars(Stars { from: stars(5), to: stars(1) })), vec![Action::Ask]), "from 5 to 1"),
        (rule("r", Some(deep), vec![Action::Ask]), "more than 4 deep"),
        (
            rule("r", Some(Condition::All(vec![Condition::Urgent(vec![]); 60])), vec![Action::Ask]),
            "more than 50 conditions",
        ),
        (rule("r", None, vec![Action::Team("gone".to_owned())]), "no team \"gone\""),
        (rule("r", None, vec![Action::Assign(Assign::Person("eve@x.example".to_owned()))]), "nobody who signs in"),
        (rule("r", None, vec![Action::Sla("gold".to_owned())]), "no promise \"gold\""),
        (rule("r", None, vec![Action::Tag("A, B".to_owned())]), "is no tag"),
        (rule("two\nlines", None, vec![Action::Ask]), "in one line"),
        (rule("r", None, vec![Action::Answer("gone".to_owned())]), "no automatic answer \"gone\""),
        (rule("r", None, vec![Action::Crm("gone".to_owned())]), "no connection \"gone\""),
        (rule("r", None, vec![Action::Notify(Notify::Team("gone".to_owned()))]), "no team \"gone\""),
    ] {
        let set = RuleSet { rules: vec![rule("fine", None, vec![Action::Ask]), bad.clone()] };
        let faults = set.check(&known()).unwrap_err();
        assert!(faults.iter().all(|fault| fault.number == 2), "{faults:?}");
        assert!(faults.iter().any(|fault| fault.to_string().contains(message)), "{message}: {faults:?}");
    }
    let told = vec![Action::Webhook, Action::Notify(Notify::Team("returns".to_owned()))];
    let silent = Known { webhook: false, mail: false, ..known() };
    let faults = RuleSet { rules: vec![rule("r", None, told)] }.check(&silent).unwrap_err();
    assert_eq!(faults.into_iter().map(|fault| fault.fault).collect::<Vec<_>>(), [Fault::Webhook, Fault::Mail]);
    let long = Condition::Words(vec!["x".repeat(100); 100]);
    let set =
        RuleSet { rules: (0..12).map(|n| rule(&format!("r {n}"), Some(long.clone()), vec![Action::Ask])).collect() };
    let faults = set.check(&known()).unwrap_err();
    assert_eq!(faults, [RuleFault { number: 11, name: "r 10".to_owned(), fault: Fault::Long }]);
    let twice = RuleSet { rules: vec![rule("same", None, vec![Action::Ask]); 2] };
    assert_eq!(twice.check(&known()).unwrap_err()[0].fault, Fault::Twice);
    let many = RuleSet { rules: (0..101).map(|n| rule(&format!("r {n}"), None, vec![Action::Ask])).collect() };
    assert_eq!(many.check(&known()).unwrap_err()[0].fault, Fault::Rules);
}

/// E1: the sources of actions and their running name nothing that decides on what is shown, and there is no action beyond
/// those that were looked at here.
#[test]
fn d1_no_action_publishes_hides_delays_or_reorders() {
    let sources = [
        include_str!("../action.rs"),
        include_str!("../run.rs"),
        include_str!("../condition.rs"),
        include_str!("../../rules.rs"),
    ];
    for source in sources {
        let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for word in ["publication", "signals", "Status", "HideReason", "Moderation", "Publish", "Hide", "Hold"] {
            assert!(!code.iter().any(|line| line.contains(word)), "{word}");
        }
    }
    let variants: Vec<String> = include_str!("../action.rs")
        .split("pub enum Action {")
        .nth(1)
        .unwrap()
        .split("\n}")
        .next()
        .unwrap()
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("///") && !line.is_empty())
        .map(|line| line.split(['(', ',']).next().unwrap().to_owned())
        .collect();
    let seen = [
        "OpenCase", "Unhappy", "Priority", "Team", "Assign", "Tag", "Sla", "Ask", "Answer", "Webhook", "Crm", "Notify",
    ];
    assert_eq!(variants, seen);
    for refused in
        [r#"{"rule":[{"name":"r","then":["hide"]}]}"#, r#"{"rule":[{"name":"r","then":[{"publish":true}]}]}"#]
    {
        assert!(serde_json::from_str::<RuleSet>(refused).is_err());
    }
}

#[test]
fn d1_what_is_unknown_is_refused() {
    for bad in [
        r#"{"rules":[]}"#,
        r#"{"rule":[{"name":"r","then":[],"if":{}}]}"#,
        r#"{"rule":[{"name":"r","then":[],"when":{"stars":{"from":1,"to":2,"step":1}}}]}"#,
        r#"{"rule":[{"name":"r","then":[],"when":{"stars":{"from":0,"to":2}}}]}"#,
        r#"{"rule":[{"name":"r","then":[],"when":{"mood":"sad"}}]}"#,
    ] {
        assert!(serde_json::from_str::<RuleSet>(bad).is_err(), "{bad}");
    }
}

fn conditions() -> impl Strategy<Value = Condition> {
    let text = || "[a-zа-яά-ώ]{1,9}\\*?";
    let leaf = prop_oneof![
        (0_u8..=100).prop_map(Condition::Unsure),
        (prop::sample::select(Polarity::ALL), 0_u8..=100)
            .prop_map(|(is, sure)| Condition::Sentiment(Sentiment { is, sure })),
        (1_i64..=5, 1_i64..=5)
            .prop_map(|(a, b)| Condition::Stars(Stars { from: stars(a.min(b)), to: stars(a.max(b)) })),
        prop::collection::vec(text(), 1..4).prop_map(Condition::Words),
        prop::collection::vec(prop::sample::select(Topic::ALL), 1..3).prop_map(Condition::Topic),
        prop::collection::vec(prop::sample::select(Urgency::ALL), 0..3).prop_map(Condition::Urgent),
        prop::collection::vec(prop::sample::select(Language::ALL), 1..3).prop_map(Condition::Language),
        any::<bool>().prop_map(Condition::FirstContact),
        any::<bool>().prop_map(Condition::BusinessHours),
    ];
    leaf.prop_recursive(2, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 1..3).prop_map(Condition::Any),
            inner.prop_map(|inner| Condition::Not(Box::new(inner))),
        ]
    })
}

proptest! {
    /// What is written out is read back, and any rule comes to the same whatever way it was kept.
    #[test]
    fn d1_rules_come_back_as_they_were(when in prop::option::of(conditions()), enabled in any::<bool>(), last in any::<bool>()) {
        let then = vec![
            Action::Ask,
            Action::Assign(Assign::RoundRobin { team: None }),
            Action::Assign(Assign::LeastLoaded { team: Some("returns".to_owned()) }),
            Action::Notify(Notify::Team("returns".to_owned())),
            Action::Priority(Priority::Urgent),
        ];
        let set = RuleSet { rules: vec![Rule { enabled, last, ..rule("r", when, then) }] };
        prop_assert!(set.check(&known()).is_ok());
        let json = serde_json::to_string(&set).unwrap();
        prop_assert_eq!(serde_json::from_str::<RuleSet>(&json).unwrap(), set);
    }
}
