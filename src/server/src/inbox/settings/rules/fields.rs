//! The fields of a rule, filled in.

use super::form::{self, Faults, assign_code, box_of, choices};
use super::sentences;
use crate::inbox::language::{say, say_with};
use crate::inbox::settings::{area, input};
use crate::inbox::words;
use crate::rules::known::Directory;
use plaudit_model::conversation::{Kind, Priority};
use plaudit_model::rules::{Action, Assign, Condition, Notify, Rule};
use plaudit_model::verdict::{Language, Polarity, Topic, Urgency};
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::data::InputView;
use plaudit_view::inbox::settings::rules::data::{RuleField, RuleGroup};

fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen }
}

/// The conditions of one side, in groups; those that hold something are unfolded. `side` begins the names of their fields.
pub(super) fn conditions(list: &[Condition], side: &str, faults: &Faults) -> Vec<RuleGroup> {
    let name = |name: &str| format!("{side}{name}");
    let select = |field: &str, label: &str, options: Vec<Choice>| {
        RuleField::Select(input(&name(field), &say(label), "", ""), options)
    };
    let ticks = |field: &str, label: &str, boxes: Vec<(&str, String, bool)>| {
        let boxes = boxes.into_iter().map(|(code, words, ticked)| (name(&format!("{field}-{code}")), words, ticked));
        RuleField::Ticks(input(&name(field), &say(label), "", ""), boxes.collect())
    };
    let text = |found: Option<String>| found.unwrap_or_default();
    let find = |of: fn(&Condition) -> Option<String>| text(list.iter().find_map(of));

    let keywords = find(|one| match one {
        Condition::Words(words) => Some(words.join("\n")),
        _ => None,
    });
    let feels = list.iter().find_map(|one| match one {
        Condition::Sentiment(sentiment) => Some(*sentiment),
        _ => None,
    });
    let unsure = find(|one| match one {
        Condition::Unsure(sure) => Some(sure.to_string()),
        _ => None,
    });
    let topics = list.iter().find_map(|one| match one {
        Condition::Topic(topics) => Some(topics.as_slice()),
        _ => None,
    });
    let reasons = list.iter().find_map(|one| match one {
        Condition::Urgent(reasons) => Some(reasons.as_slice()),
        _ => None,
    });
    let languages = list.iter().find_map(|one| match one {
        Condition::Language(languages) => Some(languages.as_slice()),
        _ => None,
    });
    let polarity = |is: &Polarity| choice(is.code(), words::feels(*is), feels.is_some_and(|feels| feels.is == *is));
    let mut feelings = vec![choice("", say("inbox-rule-either"), feels.is_none())];
    feelings.extend(Polarity::ALL.iter().map(polarity));
    let sure = feels.filter(|feels| feels.sure > 0).map(|feels| feels.sure.to_string());
    let urgent = |one: &Urgency| (one.code(), words::urgency(*one), reasons.is_some_and(|all| all.contains(one)));
    let any = ("any", say("inbox-rule-urgent-any"), reasons.is_some_and(<[Urgency]>::is_empty));
    let says = vec![
        RuleField::Input(area(&name("words"), &say("inbox-rule-words"), keywords, &say("inbox-rule-words-hint"), 4)),
        select("feels", "inbox-rule-feels", feelings),
        RuleField::Input(input(&name("sure"), &say("inbox-rule-sure"), text(sure), "")),
        RuleField::Input(input(&name("unsure"), &say("inbox-rule-unsure"), unsure, "")),
        ticks("topic", "inbox-rule-topics", boxes(Topic::ALL, topics, |one| (one.code(), words::topic(one)))),
        ticks("urgent", "inbox-rule-urgent", std::iter::once(any).chain(Urgency::ALL.iter().map(urgent)).collect()),
        ticks(
            "language",
            "inbox-rule-languages",
            boxes(Language::ALL, languages, |one| (one.code(), sentences::language(one))),
        ),
    ];

    let kinds = list.iter().find_map(|one| match one {
        Condition::Channel(kinds) => Some(kinds.as_slice()),
        _ => None,
    });
    let stars = list.iter().find_map(|one| match one {
        Condition::Stars(stars) => Some(*stars),
        _ => None,
    });
    let ids = find(|one| match one {
        Condition::Product(ids) => Some(ids.join(", ")),
        _ => None,
    });
    let tags = find(|one| match one {
        Condition::ProductTag(tags) => Some(tags.join(", ")),
        _ => None,
    });
    let count = |has: Option<u8>| {
        let number = |n: u8| choice(&n.to_string(), n.to_string(), has == Some(n));
        std::iter::once(choice("", say("inbox-rule-either"), has.is_none())).chain((1..=5).map(number)).collect()
    };
    let commas = say("inbox-rule-commas");
    let what = vec![
        ticks("channel", "inbox-rule-channel", boxes(Kind::ALL, kinds, |one| (one.code(), words::kind(one)))),
        select("stars-from", "inbox-rule-stars-from", count(stars.map(|stars| stars.from.stars()))),
        select("stars-to", "inbox-rule-stars-to", count(stars.map(|stars| stars.to.stars()))),
        RuleField::Input(input(&name("product"), &say("inbox-rule-product"), ids, &say("inbox-rule-product-hint"))),
        RuleField::Input(input(&name("product_tag"), &say("inbox-rule-product-tag"), tags, &commas)),
    ];

    let either = |of: fn(&Condition) -> Option<bool>, yes: &str, no: &str| {
        let has = list.iter().find_map(of);
        vec![
            choice("", say("inbox-rule-either"), has.is_none()),
            choice("yes", say(yes), has == Some(true)),
            choice("no", say(no), has == Some(false)),
        ]
    };
    let first = |one: &Condition| match one {
        Condition::FirstContact(first) => Some(*first),
        _ => None,
    };
    let verified = |one: &Condition| match one {
        Condition::Verified(verified) => Some(*verified),
        _ => None,
    };
    let hours = |one: &Condition| match one {
        Condition::BusinessHours(open) => Some(*open),
        _ => None,
    };
    let who = vec![
        select("first", "inbox-rule-contact", either(first, "inbox-rule-contact-first", "inbox-rule-contact-again")),
        select("verified", "inbox-rule-verified", either(verified, "inbox-rule-yes", "inbox-rule-no")),
        select("hours", "inbox-rule-hours", either(hours, "inbox-rule-hours-in", "inbox-rule-hours-out")),
    ];
    let group = |heading: &str, mut fields: Vec<RuleField>, holds: fn(&Condition) -> bool| {
        let wrong = blame(&mut fields, faults);
        RuleGroup { heading: say(heading), open: wrong || list.iter().any(holds), fields }
    };
    let is_what = |one: &Condition| {
        matches!(one, Condition::Channel(_) | Condition::Stars(_) | Condition::Product(_) | Condition::ProductTag(_))
    };
    let is_who = |one: &Condition| {
        matches!(one, Condition::FirstContact(_) | Condition::Verified(_) | Condition::BusinessHours(_))
    };
    let is_says = |one: &Condition| {
        matches!(
            one,
            Condition::Words(_)
                | Condition::Sentiment(_)
                | Condition::Unsure(_)
                | Condition::Topic(_)
                | Condition::Urgent(_)
                | Condition::Language(_)
        )
    };
    vec![
        group("inbox-rule-says", says, is_says),
        group("inbox-rule-what", what, is_what),
        group("inbox-rule-who", who, is_who),
    ]
}

/// A box for each of all there are.
fn boxes<T: Copy + PartialEq>(
    all: &[T],
    ticked: Option<&[T]>,
    named: impl Fn(T) -> (&'static str, String),
) -> Vec<(&'static str, String, bool)> {
    let one = |one: &T| {
        let (code, words) = named(*one);
        (code, words, ticked.is_some_and(|ticked| ticked.contains(one)))
    };
    all.iter().map(one).collect()
}

/// What is done then.
pub(super) fn actions(rule: &Rule, directory: &Directory, faults: &Faults) -> Vec<RuleField> {
    let has = |action: &Action| rule.then.contains(action);
    let tick = |name: &str, key: &str, action: &Action| RuleField::Tick(name.to_owned(), say(key), has(action), None);
    let leave = |chosen: bool| choice("", say("inbox-rule-leave"), chosen);
    // What a rule names and what is gone stays in the list, so that saving something else does not lose it without a word.
    let select = |field: InputView, mut known: Vec<(String, String)>, chosen: Option<(String, String)>| {
        if let Some(gone) = chosen.as_ref().filter(|chosen| known.iter().all(|(value, _)| *value != chosen.0)) {
            known.push(gone.clone());
        }
        let is = |value: &str| chosen.as_ref().is_some_and(|(chosen, _)| chosen == value);
        let options = known.into_iter().map(|(value, label)| choice(&value, label, is(&value)));
        RuleField::Select(field, std::iter::once(leave(chosen.is_none())).chain(options).collect())
    };
    let find = |of: &dyn Fn(&Action) -> Option<(String, String)>| rule.then.iter().find_map(of);
    let same = |id: &String| (id.clone(), id.clone());

    let policies = directory.sla.policies.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
    let policy = find(&|action| match action {
        Action::Sla(id) => Some(same(id)),
        _ => None,
    });
    let priorities = Priority::ALL.iter().map(|one| (one.code().to_owned(), words::priority(*one))).collect::<Vec<_>>();
    let priority = find(&|action| match action {
        Action::Priority(one) => Some((one.code().to_owned(), words::priority(*one))),
        _ => None,
    });
    let teams = directory.teams.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
    let team = find(&|action| match action {
        Action::Team(id) => Some(same(id)),
        _ => None,
    });
    let named = |assign: &Assign| (assign_code(assign), sentences::assignee(directory, assign));
    let mut people = vec![named(&Assign::RoundRobin { team: None }), named(&Assign::LeastLoaded { team: None })];
    for team in &directory.teams {
        people.push(named(&Assign::RoundRobin { team: Some(team.id.clone()) }));
        people.push(named(&Assign::LeastLoaded { team: Some(team.id.clone()) }));
    }
    people.extend(directory.people.iter().map(|user| named(&Assign::Person(user.email.clone()))));
    let assign = find(&|action| match action {
        Action::Assign(assign) => Some(named(assign)),
        _ => None,
    });
    let tags: Vec<&str> = rule
        .then
        .iter()
        .filter_map(|action| match action {
            Action::Tag(tag) => Some(tag.as_str()),
            _ => None,
        })
        .collect();

    let mut fields = vec![
        tick("case", "inbox-rule-case", &Action::OpenCase),
        tick("unhappy", "inbox-rule-unhappy", &Action::Unhappy),
        tick("ask", "inbox-rule-ask", &Action::Ask),
        select(input("policy", &say("inbox-rule-policy"), "", &say("inbox-rule-policy-hint")), policies, policy),
        select(input("priority", &say("inbox-rule-priority"), "", ""), priorities, priority),
        select(input("team", &say("inbox-rule-team"), "", ""), teams, team),
        select(input("assign", &say("inbox-rule-assign"), "", &say("inbox-rule-assign-hint")), people, assign),
        RuleField::Input(input("tags", &say("inbox-rule-tags"), tags.join(", "), &say("inbox-rule-commas"))),
        tick("webhook", "inbox-rule-webhook", &Action::Webhook),
    ];
    let boxes_of = |wanted: fn(&Action) -> bool| {
        choices(directory, Some(rule)).into_iter().filter(move |(_, action)| wanted(action)).collect::<Vec<_>>()
    };
    for (name, label, list) in [
        ("answer", "inbox-rule-answer", boxes_of(|action| matches!(action, Action::Answer(_)))),
        ("crm", "inbox-rule-crm", boxes_of(|action| matches!(action, Action::Crm(_)))),
        ("notify", "inbox-rule-notify", boxes_of(|action| matches!(action, Action::Notify(_)))),
    ] {
        let ticked = |name: &String| rule.then.iter().filter_map(box_of).any(|other| other == *name);
        let boxes: Vec<_> = list
            .into_iter()
            .map(|(name, action)| {
                let ticked = ticked(&name);
                (name, of_box(&action, directory), ticked)
            })
            .collect();
        if !boxes.is_empty() {
            fields.push(RuleField::Ticks(input(name, &say(label), "", ""), boxes));
        }
    }
    blame(&mut fields, faults);
    fields
}

fn of_box(action: &Action, directory: &Directory) -> String {
    match action {
        Action::Answer(id) => sentences::answer(directory, id),
        Action::Crm(id) => sentences::connection(directory, id),
        Action::Notify(Notify::Team(id)) => {
            say_with("inbox-rule-notify-team", &[("team", &sentences::team(directory, id))])
        }
        Action::Notify(Notify::Person(email)) => sentences::person(directory, email),
        _ => String::new(),
    }
}

/// Puts faults beside their fields; says whether there was one.
pub(super) fn blame(fields: &mut [RuleField], faults: &form::Faults) -> bool {
    let mut wrong = false;
    for field in fields {
        let (name, error) = match field {
            RuleField::Input(input) | RuleField::Select(input, _) | RuleField::Ticks(input, _) => {
                (input.name.clone(), &mut input.error)
            }
            RuleField::Tick(name, _, _, error) => (name.clone(), error),
        };
        *error = faults.iter().find(|(field, _)| *field == name).map(|(_, message)| message.clone());
        wrong |= error.is_some();
    }
    wrong
}
