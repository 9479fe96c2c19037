//! The document of what a shop has ready, as the fields of a form and back; and its faults in the reader's language.
//!
//! Fields are named like the places of the document: `quick[2].text.fa` is `quick-2-text-fa`. Ways out are named by what they
//! are, since each stands once.

use super::texts::{self, by_language};
use super::{area, input};
use crate::inbox::language::{locale, say, say_with};
use crate::inbox::post::Fields;
use crate::locale::Locale;
use plaudit_model::answers::{
    Answers, AnswersFault, Automatic, Fault, MOST, MOST_DELAY, NAME_CHARS, Place, QuickReply, Trigger, Way, WayKind,
    Wordings,
};
use plaudit_model::conversation::Kind;
use plaudit_model::text::plain;
use plaudit_model::texts::Texts;
use plaudit_model::verdict::Topic;
use plaudit_store::Shop;
use plaudit_view::inbox::data::Choice;
use plaudit_view::inbox::settings::answers::{AnswersView, AutomaticView};
use plaudit_view::inbox::settings::data::{ByLanguage, InputView};
use rand::RngExt;

/// What is wrong with which field.
pub(super) type Faults = [(String, String)];

/// The places of quick replies, or all of them, as they are written.
fn places(all: &[Place]) -> String {
    all.iter().map(|place| format!("{{{}}}", place.code())).collect::<Vec<_>>().join(" ")
}

/// Texts of several lines.
fn lines(fields: &Fields, name: &str) -> Texts {
    let text = |locale: &'static Locale| {
        let code = locale.code();
        (code.to_owned(), plain(fields.get(&format!("{name}-{code}"))))
    };
    Texts(Locale::all().map(text).filter(|(_, text)| !text.is_empty()).collect())
}

/// The document that a form wants. Entries without name and texts are left out.
pub(super) fn read(fields: &Fields) -> (Answers, Vec<(String, String)>) {
    let mut faults = Vec::new();
    let ticked = |name: String| !fields.get(&name).is_empty();
    // Names of entries that there are, in the order in which they stand; what is left out leaves no gap.
    let id = |name: String| match fields.get(&name) {
        "" => format!("a{:08x}", rand::rng().random::<u32>()),
        id => id.to_owned(),
    };
    let mut automatic = Vec::new();
    let mut quick = Vec::new();
    for at in 0..=MOST {
        let named = |name: &str| format!("automatic-{at}-{name}");
        let name = fields.get(&named("name")).trim().to_owned();
        let texts = lines(fields, &named("text"));
        if !name.is_empty() || !texts.is_empty() {
            let place = automatic.len();
            let delay = fields.get(&named("delay")).trim();
            let minutes = if delay.is_empty() { Ok(0) } else { delay.parse() };
            if minutes.is_err() {
                faults.push((format!("automatic-{place}-delay"), message(&Fault::Delay)));
            }
            let kinds = Kind::ALL.iter().copied().filter(|kind| ticked(named(kind.code()))).collect();
            automatic.push(Automatic {
                id: id(named("id")),
                name,
                on: ticked(named("on")),
                trigger: trigger(fields, &named),
                kinds,
                public: ticked(named("public")),
                delay: minutes.unwrap_or_default(),
                wordings: apart(&texts),
            });
        }
        let named = |name: &str| format!("quick-{at}-{name}");
        let name = fields.get(&named("name")).trim().to_owned();
        let text = lines(fields, &named("text"));
        if !name.is_empty() || !text.is_empty() {
            quick.push(QuickReply { id: id(named("id")), name, text });
        }
    }
    let way = |&kind: &WayKind| {
        let named = |name: &str| format!("ways-{}-{name}", kind.code());
        let way =
            Way { kind, url: fields.get(&named("url")).trim().to_owned(), text: texts::read(fields, &named("text")) };
        (!way.url.is_empty() || !way.text.is_empty()).then_some(way)
    };
    let answers = Answers {
        on: ticked("on".to_owned()),
        quick,
        product_link: fields.get("product_link").to_owned(),
        automatic,
        ways: WayKind::ALL.iter().filter_map(way).collect(),
        thanks: texts::read(fields, "thanks"),
        ask_update: ticked("ask_update".to_owned()),
    };
    (answers.plain(), faults)
}

fn trigger(fields: &Fields, named: &impl Fn(&str) -> String) -> Trigger {
    match fields.get(&named("trigger")) {
        "hours" => Trigger::OutOfHours,
        "topic" => Trigger::Topic(Topic::from_code(fields.get(&named("topic"))).unwrap_or(Topic::Delivery)),
        _ => {
            let words = fields.get(&named("words")).split([',', '\n', '،']).map(str::trim);
            Trigger::Words(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
        }
    }
}

/// Wordings that stand in one field, with empty lines between them.
fn apart(texts: &Texts) -> Wordings {
    let wordings = |text: &String| text.split("\n\n").map(|one| one.trim().to_owned()).collect();
    Wordings(texts.0.iter().map(|(code, text)| (code.clone(), wordings(text))).collect())
}

/// The document as fields, each list with one entry more to be filled in.
pub(super) fn form(shop: &Shop, answers: &Answers) -> AnswersView {
    let (another, name) = (say("inbox-ready-another"), say("inbox-ready-name"));
    let quick_hint = say_with("inbox-ready-text-hint", &[("places", &places(&Place::QUICK))]);
    let empty = QuickReply::default();
    let replies = answers.quick.iter().chain((answers.quick.len() < MOST).then_some(&empty));
    let quick = replies.enumerate().map(|(at, reply)| {
        let heading = if reply.name.is_empty() { another.clone() } else { reply.name.clone() };
        let texts = by_language(shop, |code| {
            let text = texts::of(&reply.text, code);
            vec![area(&format!("quick-{at}-text-{code}"), &say("inbox-ready-text"), text, &quick_hint, 4)]
        });
        (heading, reply.id.clone(), input(&format!("quick-{at}-name"), &name, reply.name.clone(), ""), texts)
    });
    let new = Automatic {
        id: String::new(),
        name: String::new(),
        on: true,
        trigger: Trigger::Words(Vec::new()),
        kinds: vec![Kind::Question, Kind::Private],
        public: true,
        delay: 5,
        wordings: Wordings::default(),
    };
    let all = answers.automatic.iter().chain((answers.automatic.len() < MOST).then_some(&new));
    let ways = WayKind::ALL.iter().map(|&kind| {
        let way = answers.ways.iter().find(|way| way.kind == kind);
        let named = |name: &str| format!("ways-{}-{name}", kind.code());
        let url = way.map(|way| way.url.clone()).unwrap_or_default();
        let hint = say_with("inbox-ready-way-hint", &[("examples", "https://, tel:, mailto:")]);
        let texts = by_language(shop, |code| {
            let text = way.map(|way| texts::of(&way.text, code)).unwrap_or_default();
            vec![input(&format!("{}-{code}", named("text")), &say("inbox-ready-text"), text, "")]
        });
        let name = locale().way(kind);
        (name, input(&named("url"), &say("inbox-ready-way-url"), url, &hint), texts)
    });
    let link_hint = say_with("inbox-ready-link-hint", &[("place", "{product}")]);
    AnswersView {
        revision: 0,
        on: answers.on,
        automatic: all.enumerate().map(|(at, answer)| one(shop, at, answer, &another)).collect(),
        quick: quick.collect(),
        link: input("product_link", &say("inbox-ready-link"), answers.product_link.clone(), &link_hint),
        ways: ways.collect(),
        thanks: by_language(shop, |code| {
            vec![input(&format!("thanks-{code}"), &say("inbox-ready-text"), texts::of(&answers.thanks, code), "")]
        }),
        ask_update: answers.ask_update,
        preview: Vec::new(),
    }
}

fn one(shop: &Shop, at: usize, answer: &Automatic, another: &str) -> AutomaticView {
    let named = |name: &str| format!("automatic-{at}-{name}");
    let choice = |value: &str, label: String, chosen: bool| Choice { value: value.to_owned(), label, chosen };
    let (words, topic) = match &answer.trigger {
        Trigger::Words(words) => (words.join(", "), None),
        Trigger::Topic(topic) => (String::new(), Some(*topic)),
        Trigger::OutOfHours => (String::new(), None),
    };
    let is = |code| match &answer.trigger {
        Trigger::Words(_) => code == "words",
        Trigger::Topic(_) => code == "topic",
        Trigger::OutOfHours => code == "hours",
    };
    let hint = say_with("inbox-ready-wordings-hint", &[("places", &places(&Place::QUICK)), ("back", "{back}")]);
    let kind = |kind: Kind| {
        let label = match kind {
            Kind::Review => say("inbox-ready-reviews"),
            Kind::Question => say("inbox-ready-questions"),
            Kind::Private => say("inbox-ready-private"),
        };
        (named(kind.code()), label, answer.kinds.contains(&kind))
    };
    let joined = |code: &str| answer.wordings.0.get(code).map(|all| all.join("\n\n")).unwrap_or_default();
    AutomaticView {
        heading: if answer.name.is_empty() { another.to_owned() } else { answer.name.clone() },
        prefix: format!("automatic-{at}"),
        id: answer.id.clone(),
        name: input(&named("name"), &say("inbox-ready-name"), answer.name.clone(), ""),
        on: answer.on,
        triggers: vec![
            choice("words", say("inbox-ready-when-words"), is("words")),
            choice("topic", say("inbox-ready-when-topic"), is("topic")),
            choice("hours", say("inbox-ready-when-hours"), is("hours")),
        ],
        words: input(&named("words"), &say("inbox-ready-words"), words, &say("inbox-ready-words-hint")),
        topics: Topic::ALL.iter().map(|one| choice(one.code(), locale().topic(*one), topic == Some(*one))).collect(),
        kinds: Kind::ALL.iter().copied().map(kind).collect(),
        kinds_error: String::new(),
        public: answer.public,
        delay: input(
            &named("delay"),
            &say("inbox-ready-delay"),
            answer.delay.to_string(),
            &say("inbox-ready-delay-hint"),
        ),
        texts: by_language(shop, |code| {
            let name = format!("{}-{code}", named("text"));
            vec![area(&name, &say("inbox-ready-wordings"), joined(code), &hint, 5)]
        }),
        open: false,
    }
}

/// Every field that can have a fault.
pub(super) fn inputs(form: &mut AnswersView) -> impl Iterator<Item = &mut InputView> {
    fn flat(list: &mut ByLanguage) -> impl Iterator<Item = &mut InputView> {
        list.iter_mut().flat_map(|(_, fields)| fields)
    }
    let automatic = form
        .automatic
        .iter_mut()
        .flat_map(|one| [&mut one.name, &mut one.words, &mut one.delay].into_iter().chain(flat(&mut one.texts)));
    let quick = form.quick.iter_mut().flat_map(|(_, _, name, texts)| std::iter::once(name).chain(flat(texts)));
    let ways = form.ways.iter_mut().flat_map(|(_, url, texts)| std::iter::once(url).chain(flat(texts)));
    automatic.chain(quick).chain(std::iter::once(&mut form.link)).chain(ways).chain(flat(&mut form.thanks))
}

/// A fault with the name of its field.
pub(super) fn told(fault: &AnswersFault, answers: &Answers) -> (String, String) {
    let field = match fault.field.strip_prefix("ways[").and_then(|rest| rest.split_once("].")) {
        Some((at, rest)) => {
            let way = at.parse::<usize>().ok().and_then(|at| answers.ways.get(at));
            format!("ways-{}-{rest}", way.map_or("", |way| way.kind.code()))
        }
        None => fault.field.replace("].", "-").replace('[', "-"),
    };
    (field.replace('.', "-"), message(&fault.fault))
}

fn message(fault: &Fault) -> String {
    let most = |key: &str, most: usize| say_with(key, &[("most", &most.to_string())]);
    match fault {
        Fault::Name => most("inbox-ready-fault-name", NAME_CHARS),
        Fault::Twice | Fault::Id(_) => say("inbox-ready-fault-twice"),
        Fault::Missing => say("inbox-ready-fault-missing"),
        Fault::Long(chars) => most("inbox-ready-fault-long", *chars),
        Fault::Placeholder(piece, places) => {
            say_with("inbox-ready-fault-place", &[("piece", piece), ("places", places)])
        }
        Fault::NoWords => say("inbox-ready-fault-words"),
        Fault::Keyword(word) => say_with("inbox-ready-fault-keyword", &[("word", word)]),
        Fault::NoKinds => say("inbox-ready-fault-kinds"),
        Fault::Delay => say_with("inbox-ready-fault-delay", &[("most", &MOST_DELAY.to_string())]),
        Fault::Link => say_with("inbox-ready-fault-link", &[("examples", "https://, tel:, mailto:")]),
        Fault::ProductLink => say_with("inbox-ready-fault-template", &[("begin", "https://"), ("place", "{product}")]),
        Fault::Nothing => say("inbox-ready-fault-nothing"),
        Fault::Many(count) => most("inbox-ready-fault-many", *count),
    }
}
