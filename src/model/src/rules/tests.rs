//! D1: conditions, actions, faults and the rules of a new shop, as tables.

mod faults;

use super::*;
use crate::conversation::{Kind, Priority};
use crate::rating::Rating;
use crate::verdict::{Language, Polarity, Topic, Urgency, Verdict};
use proptest::prelude::*;

/// As the server folds, for the letters that stand here.
fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        'ά' => 'α',
        'ό' => 'ο',
        'ё' => 'е',
        'ẹ' => 'e',
        'đ' => 'd',
        'é' => 'e',
        c => c,
    };
    let letters: String = text.chars().flat_map(char::to_lowercase).map(plain).collect();
    letters.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn stars(stars: i64) -> Rating {
    Rating::try_from(stars).unwrap()
}

fn verdict(polarity: Polarity, confidence: f32) -> Verdict {
    Verdict { polarity, confidence, ..Verdict::nothing() }
}

fn facts<'a>(verdict: &'a Verdict, words: &'a str) -> Facts<'a> {
    Facts {
        channel: Kind::Review,
        stars: None,
        verdict,
        words,
        product: "kettle-17",
        product_tags: &[],
        first_contact: true,
        verified: false,
        business_hours: true,
    }
}

fn known() -> Known {
    Known {
        teams: vec!["returns".to_owned()],
        people: vec!["ada@shop.example".to_owned()],
        policies: vec!["unhappy".to_owned(), "standard".to_owned()],
        crm: vec!["a1b2".to_owned()],
        answers: vec!["thanks".to_owned()],
        webhook: true,
        mail: true,
    }
}

fn rule(name: &str, when: Option<Condition>, then: Vec<Action>) -> Rule {
    Rule { name: name.to_owned(), enabled: true, last: false, when, then }
}

/// Whether somebody is unhappy, and whether a clock starts, as was fixed before there were rules: low stars whatever the
/// words say, clearly unhappy words whatever the stars say, everything urgent; and whoever asks waits for an answer.
fn fixed(stars: Option<Rating>, verdict: &Verdict) -> (bool, bool) {
    let sad = verdict.polarity == Polarity::Negative;
    let clear = sad && verdict.confidence >= 0.7;
    let unhappy = match stars.map(Rating::stars) {
        Some(1 | 2) => true,
        Some(3) => sad,
        Some(_) | None => clear,
    } || verdict.urgency.is_some();
    (unhappy, unhappy || stars.is_none())
}

#[test]
fn d1_a_new_shop_helps_whom_it_helped_before() {
    let set = RuleSet::default();
    set.check(&known()).unwrap();
    for channel in [Kind::Review, Kind::Question, Kind::Private] {
        for rating in 1..=5 {
            for &polarity in Polarity::ALL {
                for confidence in [0.0, 0.3, 0.45, 0.69, 0.7, 0.9, 1.0] {
                    for urgency in [None, Some(Urgency::Danger), Some(Urgency::Repeated)] {
                        let verdict = Verdict { urgency, ..verdict(polarity, confidence) };
                        let stars = (channel == Kind::Review).then(|| stars(rating));
                        let (unhappy, waits) = fixed(stars, &verdict);
                        let outcome = run(&set, &Facts { channel, stars, ..facts(&verdict, "") }, &[], fold);
                        let case = format!("{channel:?} {rating} {verdict:?}");
                        assert_eq!((outcome.unhappy, outcome.case), (unhappy, waits), "{case}");
                        let policy = waits.then_some(if unhappy { "unhappy" } else { "standard" });
                        assert_eq!(outcome.policy.as_deref(), policy, "{case}");
                    }
                }
            }
        }
    }
}

#[test]
fn d3_who_gets_a_clock() {
    use Polarity::{Negative, Neutral, Positive};
    let outcome = |stars: Option<Rating>, verdict: &Verdict| {
        let channel = if stars.is_some() { Kind::Review } else { Kind::Question };
        run(&RuleSet::default(), &Facts { channel, stars, ..facts(verdict, "") }, &[], fold)
    };
    for (rating, polarity, confidence, unhappy) in [
        (1, Neutral, 0.0, true),
        (2, Positive, 0.99, true),
        (3, Negative, 0.45, true),
        (3, Neutral, 0.9, false),
        (3, Positive, 0.9, false),
        (4, Positive, 0.9, false),
        (5, Negative, 0.9, true),
        (5, Negative, 0.6, false),
    ] {
        let found = outcome(Some(stars(rating)), &verdict(polarity, confidence));
        assert_eq!((found.unhappy, found.case), (unhappy, unhappy), "{rating} {polarity:?} {confidence}");
    }
    let urgent = Verdict { urgency: Some(Urgency::Danger), ..verdict(Positive, 0.9) };
    assert!(outcome(Some(stars(5)), &urgent).unhappy);
    for (polarity, confidence, unhappy) in
        [(Neutral, 0.9, false), (Positive, 0.9, false), (Negative, 0.5, false), (Negative, 0.8, true)]
    {
        let found = outcome(None, &verdict(polarity, confidence));
        assert_eq!((found.unhappy, found.case), (unhappy, true), "whoever asks waits: {polarity:?} {confidence}");
    }
}

/// A promise is made to somebody who waits; and whoever waits was promised something.
#[test]
fn d3_promises_and_cases_go_together() {
    let verdict = verdict(Polarity::Neutral, 0.9);
    let outcome = |then: Vec<Action>| {
        let set = RuleSet { rules: vec![rule("r", None, then)] };
        let Outcome { case, policy, .. } = run(&set, &facts(&verdict, ""), &[], fold);
        (case, policy)
    };
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(outcome(vec![Action::Sla("gold".to_owned())]), (true, named("gold")));
    assert_eq!(outcome(vec![Action::OpenCase]), (true, named("standard")));
    assert_eq!(outcome(vec![Action::OpenCase, Action::Unhappy]), (true, named("unhappy")));
    assert_eq!(outcome(vec![Action::Unhappy]), (false, None));
}

/// What a rule tells outside it tells once for each case, however often the words are changed; what it sets it sets again.
#[test]
fn d1_what_was_told_is_not_told_again() {
    let verdict = verdict(Polarity::Neutral, 0.9);
    let notify = Notify::Person("ada@shop.example".to_owned());
    let then = vec![
        Action::Tag("a".to_owned()),
        Action::Webhook,
        Action::Crm("a1b2".to_owned()),
        Action::Notify(notify.clone()),
    ];
    let set = RuleSet { rules: vec![rule("old", None, then.clone()), rule("new", None, then)] };
    let again = run(&set, &facts(&verdict, ""), &["old".to_owned()], fold);
    assert_eq!(again.rules, ["old", "new"]);
    assert_eq!((again.tags.len(), again.webhooks, again.crm.len()), (1, vec!["new".to_owned()], 1));
    assert_eq!(again.notify, [(notify, "new".to_owned())]);
    let told = run(&set, &facts(&verdict, ""), &["old".to_owned(), "new".to_owned()], fold);
    assert_eq!((told.webhooks.len(), told.notify.len(), told.crm.len()), (0, 0, 1));
}

/// A dry run looks at rules that are off too; they end nothing.
#[test]
fn d1_what_rules_would_have_caught() {
    let verdict = verdict(Polarity::Neutral, 0.9);
    let words = |text: &str| Some(Condition::Words(vec![text.to_owned()]));
    let mut set = RuleSet {
        rules: vec![
            Rule { enabled: false, last: true, ..rule("off", words("lid"), vec![Action::Ask]) },
            rule("other", words("box"), vec![Action::Ask]),
            Rule { last: true, ..rule("last", None, vec![Action::Ask]) },
            rule("never", None, vec![Action::Ask]),
        ],
    };
    assert_eq!(caught(&set, &facts(&verdict, "the lid leaks"), fold), [0, 2]);
    set.rules[0].enabled = true;
    assert_eq!(caught(&set, &facts(&verdict, "the lid leaks"), fold), [0]);
    assert_eq!(run(&set, &facts(&verdict, "the lid leaks"), &[], fold).rules, ["off"]);
}

/// Words that nobody is sure of are looked at by a person, not passed over; stars alone have none.
#[test]
fn d1_unsure_verdicts_are_looked_at() {
    let set = RuleSet::default();
    for (rating, confidence, ask) in [(5, 0.3, true), (5, 0.6, false), (5, 0.0, false), (3, 0.4, true)] {
        let verdict = verdict(Polarity::Positive, confidence);
        let facts = Facts { stars: Some(stars(rating)), ..facts(&verdict, "") };
        assert_eq!(run(&set, &facts, &[], fold).ask, ask, "{rating} {confidence}");
    }
}

#[test]
fn d1_keywords_are_whole_words_in_every_script() {
    for (keyword, text, fits) in [
        ("refund", "I want a REFUND!", true),
        ("fund", "I want a refund", false),
        ("*fund", "I want a refund", true),
        ("refund*", "refunded twice", true),
        ("*fun*", "refunded twice", true),
        ("money back", "I want my money, back", true),
        ("money back", "back money", false),
        ("возврат*", "Оформите возвраты", true),
        ("врат", "Оформите возврат", false),
        ("пришел", "не пришёл", true),
        ("παραπονο", "Το ΠΑΡΆΠΟΝΟ μου", true),
        ("παράπον*", "παραπονα", true),
        ("đẹp", "dep lam", true),
        ("ep", "đẹp", false),
        ("қайтар*", "Ақшамды қайтарыңыз", true),
        ("پول", "پول من را پس بدهید", true),
        ("پو", "پول من", false),
        ("e-mail", "write an e-mail please", true),
        ("*", "anything", false),
        ("", "anything", false),
        ("a", "", false),
    ] {
        assert_eq!(matches(keyword, &fold(text), fold), fits, "{keyword:?} in {text:?}");
    }
}

#[test]
fn d1_each_condition_fits_what_it_says() {
    let verdict = Verdict {
        language: Language::Greek,
        topics: vec![Topic::Delivery],
        urgency: Some(Urgency::Legal),
        ..verdict(Polarity::Negative, 0.8)
    };
    let tags = ["Kitchen".to_owned()];
    let facts = Facts { stars: Some(stars(3)), product_tags: &tags, ..facts(&verdict, "the lid leaks") };
    let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let feels = |is, sure| Condition::Sentiment(Sentiment { is, sure });
    let from_to = |from, to| Condition::Stars(Stars { from: stars(from), to: stars(to) });
    for (condition, fits) in [
        (feels(Polarity::Negative, 80), true),
        (feels(Polarity::Negative, 81), false),
        (feels(Polarity::Positive, 0), false),
        (Condition::Unsure(81), true),
        (Condition::Unsure(80), false),
        (from_to(2, 3), true),
        (from_to(4, 5), false),
        (Condition::Topic(vec![Topic::Price, Topic::Delivery]), true),
        (Condition::Topic(vec![Topic::Price]), false),
        (Condition::Urgent(vec![]), true),
        (Condition::Urgent(vec![Urgency::Danger]), false),
        (Condition::Language(vec![Language::Greek]), true),
        (Condition::Language(vec![Language::Russian]), false),
        (Condition::Product(list(&["kettle-17"])), true),
        (Condition::Product(list(&["kettle"])), false),
        (Condition::ProductTag(list(&["kitchen"])), true),
        (Condition::ProductTag(list(&["garden"])), false),
        (Condition::Words(list(&["leak*"])), true),
        (Condition::Words(list(&["leak"])), false),
        (Condition::FirstContact(true), true),
        (Condition::FirstContact(false), false),
        (Condition::Verified(false), true),
        (Condition::Channel(vec![Kind::Review]), true),
        (Condition::Channel(vec![Kind::Private]), false),
        (Condition::BusinessHours(true), true),
        (Condition::All(vec![]), true),
        (Condition::Any(vec![]), false),
        (Condition::Not(Box::new(from_to(4, 5))), true),
        (Condition::Any(vec![from_to(4, 5), Condition::Urgent(vec![])]), true),
        (Condition::All(vec![from_to(4, 5), Condition::Urgent(vec![])]), false),
    ] {
        assert_eq!(condition.fits(&facts, fold), fits, "{condition:?}");
    }
}

#[test]
fn d1_earlier_rules_count_and_the_last_ends() {
    let verdict = verdict(Polarity::Neutral, 0.9);
    let mut set = RuleSet {
        rules: vec![
            rule("first", None, vec![Action::Priority(Priority::High), Action::Tag("a".to_owned())]),
            rule("second", None, vec![Action::Priority(Priority::Low), Action::Tag("b".to_owned()), Action::Webhook]),
            rule("third", None, vec![Action::Tag("a".to_owned()), Action::OpenCase]),
        ],
    };
    let outcome = run(&set, &facts(&verdict, ""), &[], fold);
    assert_eq!(outcome.priority, Some(Priority::High));
    assert_eq!(
        (outcome.tags, outcome.webhooks, outcome.case),
        (vec!["a".to_owned(), "b".to_owned()], vec!["second".to_owned()], true)
    );
    set.rules[0].enabled = false;
    set.rules[1].last = true;
    let outcome = run(&set, &facts(&verdict, ""), &[], fold);
    assert_eq!(
        (outcome.rules, outcome.priority, outcome.case),
        (vec!["second".to_owned()], Some(Priority::Low), false)
    );
}

#[test]
fn d1_what_no_rule_asks_for_need_not_be_found_out() {
    let first = |condition: &Condition| matches!(condition, Condition::FirstContact(_));
    let deep = Condition::Not(Box::new(Condition::Any(vec![Condition::Verified(true), Condition::FirstContact(true)])));
    let mut set = RuleSet { rules: vec![rule("r", Some(deep), vec![Action::Ask])] };
    assert!(set.asks(first) && !set.asks(|condition| matches!(condition, Condition::ProductTag(_))));
    set.rules[0].enabled = false;
    assert!(!set.asks(first) && !RuleSet::default().asks(first));
}
