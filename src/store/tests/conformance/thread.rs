//! What is said to and fro with a shopper: words by a link, confirmed addresses, automatic answers, appeals, figures.

use crate::bench::*;
use plaudit_model::answers::{Answers, QuickReply};
use plaudit_model::conversation::{CaseStatus, MessageKind};
use plaudit_model::publication::HideReason;
use plaudit_model::texts::Texts;
use plaudit_model::time::Millis;
use plaudit_store::{
    Act, Acted, Appealed, Automatic, Conversation, Job, NewJob, NewReviewRecord, NewWord, Store, Submitted, Talk, User,
    View, Worded,
};

stories![
    b10_a_shoppers_word_opens_what_was_done,
    b10_a_word_where_nobody_was_waited_for_begins_a_clock,
    b10_acts_that_a_shopper_may_be_told_of,
    b10_an_address_is_asked_once_a_day_until_it_is_confirmed,
    d4_an_automatic_answer_is_said_once_and_after_nobody,
    d4_many_workers_say_it_once,
    d5_what_a_shop_has_ready_is_saved_once,
    e1_an_appeal_comes_to_a_person_once,
    e2_figures_by_stars,
];

const MINUTE: i64 = Millis::MINUTE;

async fn full(store: &Store, n: u64) -> Conversation {
    store.conversation(&key("demo"), &id(n)).await.unwrap().unwrap()
}

async fn act(store: &Store, n: u64, who: &User, act: Act, now: Millis) -> Acted {
    let version = full(store, n).await.line.version;
    store.act(&key("demo"), &id(n), version, who, &act, now).await.unwrap()
}

fn word(body: &str, sent: &str) -> NewWord {
    NewWord {
        author: String::new(),
        body: body.to_owned(),
        sent_hash: sent.to_owned(),
        unhappy: false,
        jobs: Vec::new(),
    }
}

/// Unhappy, first answer due in half an hour.
fn unhappy(n: u64) -> NewReviewRecord {
    NewReviewRecord { created: T0, routed: care(true, Some(T0.plus(30 * MINUTE))), ..review(n) }
}

fn mail() -> NewJob {
    NewJob { kind: "mail".to_owned(), payload: "{}".to_owned(), run_at: T0 }
}

/// A job of the worker's, ready to be ended.
async fn claimed(store: &Store, talk: &Talk, now: Millis) -> Job {
    let number = store.enqueue(&key("demo"), &talk.job(now), now).await.unwrap().unwrap();
    let jobs = store.claim_jobs(now, 60_000, 50).await.unwrap();
    jobs.into_iter().find(|job| job.id == number).unwrap()
}

fn automatic(n: u64) -> Talk {
    Talk::Automatic { conversation: id(n).to_string(), answer: "price".to_owned() }
}

fn answer(public: bool) -> Automatic {
    Automatic { author: "Shop demo".to_owned(), body: "It costs ten.".to_owned(), public }
}

/// Kinds and payloads of jobs that wait.
async fn waiting(bench: &Bench, kind: &'static str) -> Vec<String> {
    let statement = match kind {
        "talk" => "select payload from job where kind = 'talk' and state = 'waiting' order by id",
        _ => "select payload from job where kind = 'mail' and state = 'waiting' order by id",
    };
    peek(bench, statement).await
}

async fn b10_a_shoppers_word_opens_what_was_done(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, unhappy(1)).await;
    act(store, 1, &ada, Act::AnswerPrivately("We are sorry.".to_owned()), T0.plus(MINUTE)).await;
    act(store, 1, &ada, Act::Solve, T0.plus(2 * MINUTE)).await;
    let before = full(store, 1).await.line.version;
    let now = T0.plus(10 * MINUTE);
    let follow = NewWord { jobs: vec![mail()], ..word("It leaks again.", "a") };
    assert_eq!(store.add_word(&demo, &id(1), &follow, now).await.unwrap(), Worded::Stored);
    let case = full(store, 1).await;
    assert_eq!((case.line.case_status, case.line.clocks.over), (CaseStatus::Open, None));
    assert_eq!(case.line.clocks.next, Some(now.plus(30 * MINUTE)), "the next answer is promised");
    assert!(case.line.version > before);
    let last = case.messages.last().unwrap();
    assert_eq!((last.kind, last.body.as_str(), last.automatic), (MessageKind::Shopper, "It leaks again.", false));
    let entry = case.audit.last().unwrap();
    assert_eq!((entry.actor.as_str(), entry.action.as_str()), ("the shopper", "shopper.wrote"));
    assert_eq!(waiting(&bench, "mail").await.len(), 1, "its jobs are stored with it");

    // The same sent twice is there once, and changes nothing.
    assert_eq!(store.add_word(&demo, &id(1), &follow, now.plus(MINUTE)).await.unwrap(), Worded::Same);
    let again = full(store, 1).await;
    assert_eq!((again.messages.len(), again.audit.len()), (case.messages.len(), case.audit.len()));
    assert_eq!(waiting(&bench, "mail").await.len(), 1);
    assert_eq!(store.add_word(&demo, &id(1), &word("And more.", "b"), now).await.unwrap(), Worded::Stored);
    assert_eq!(store.add_word(&demo, &id(9), &word("Nothing", "c"), now).await.unwrap(), Worded::NotFound);
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert_eq!(store.add_word(&key("other"), &id(1), &word("Theirs", "d"), now).await.unwrap(), Worded::NotFound);
}

async fn b10_a_word_where_nobody_was_waited_for_begins_a_clock(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    act(store, 1, &ada, Act::Answer("Thank you.".to_owned()), T0.plus(MINUTE)).await;
    assert_eq!(full(store, 1).await.line.due, None);
    let now = T0.plus(5 * MINUTE);
    let angry = NewWord { unhappy: true, ..word("No, it is broken.", "a") };
    assert_eq!(store.add_word(&demo, &id(1), &angry, now).await.unwrap(), Worded::Stored);
    let line = full(store, 1).await.line;
    assert_eq!((line.unhappy, line.opened, line.policy.as_deref()), (true, Some(now), Some("unhappy")));
    assert_eq!(line.due, Some(now.plus(30 * MINUTE)));
}

async fn b10_acts_that_a_shopper_may_be_told_of(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    stored(store, NewReviewRecord { email: None, ..review(2) }).await;
    for n in [1, 2] {
        for step in [
            Act::Note("n".to_owned()),
            Act::Answer("Public.".to_owned()),
            Act::AnswerPrivately("Private.".to_owned()),
            Act::Solve,
            Act::Hide(HideReason::Abuse),
        ] {
            assert_eq!(act(store, n, &ada, step, T0).await, Acted::Done);
        }
    }
    let told: Vec<Talk> =
        waiting(&bench, "talk").await.iter().map(|payload| serde_json::from_str(payload).unwrap()).collect();
    let conversation = || id(1).to_string();
    let expected = [
        Talk::Answered { conversation: conversation(), text: "Public.".to_owned() },
        Talk::Answered { conversation: conversation(), text: "Private.".to_owned() },
        Talk::Solved { conversation: conversation() },
        Talk::Hidden { conversation: conversation() },
    ];
    assert_eq!(told, expected, "nobody is told where no address was given, and nobody of notes");
}

async fn b10_an_address_is_asked_once_a_day_until_it_is_confirmed(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    stored(store, review(1)).await;
    let talk = Talk::Confirm { conversation: id(1).to_string() };
    let mut asked = Vec::new();
    for after in [0, 1, Millis::DAY - 1, Millis::DAY, Millis::DAY + 1] {
        let now = T0.plus(after);
        let job = claimed(store, &talk, now).await;
        asked.push(store.ask_contact(&job, "hash", &mail(), now).await.unwrap());
    }
    assert_eq!(asked, [true, false, false, true, false]);
    assert_eq!(waiting(&bench, "mail").await.len(), 2);
    assert!(!store.is_confirmed(&demo, "hash").await.unwrap());
    store.confirm_contact(&demo, "hash", T0.plus(5)).await.unwrap();
    store.confirm_contact(&demo, "hash", T0.plus(6)).await.unwrap();
    assert!(store.is_confirmed(&demo, "hash").await.unwrap());
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert!(!store.is_confirmed(&key("other"), "hash").await.unwrap(), "each shop asks for itself");
    let later = T0.plus(9 * Millis::DAY);
    let job = claimed(store, &talk, later).await;
    assert!(!store.ask_contact(&job, "hash", &mail(), later).await.unwrap());
    // A job whose lease went to another worker asks nobody.
    assert!(!store.ask_contact(&job, "another", &mail(), later).await.unwrap());
    assert_eq!(waiting(&bench, "mail").await.len(), 2);
    // Confirmed without ever being asked: the private message gave it to be answered.
    store.confirm_contact(&demo, "new", T0).await.unwrap();
    assert!(store.is_confirmed(&demo, "new").await.unwrap());
}

async fn d4_an_automatic_answer_is_said_once_and_after_nobody(bench: Bench) {
    let store = &bench.store;
    let ada = agent(store, "ada").await;
    let say = async |n: u64, public: bool, now: Millis| {
        let job = claimed(store, &automatic(n), now).await;
        store.say_once(&job, &id(n), "auto:price", Some(&answer(public)), &[mail()], now).await.unwrap()
    };
    stored(store, unhappy(1)).await;
    let before = full(store, 1).await;
    assert!(say(1, true, T0.plus(MINUTE)).await);
    let case = full(store, 1).await;
    let said = &case.messages[0];
    assert_eq!((said.kind, said.automatic, said.author.as_str()), (MessageKind::PublicAnswer, true, "Shop demo"));
    assert_eq!(case.line.case_status, before.line.case_status, "it keeps nobody from waiting");
    assert_eq!((case.line.clocks, case.line.due), (before.line.clocks, before.line.due), "it stops no clock");
    assert!(case.line.version > before.line.version);
    assert_eq!(case.audit.last().unwrap().action, "conversation.answered_automatically");
    assert_eq!(waiting(&bench, "mail").await.len(), 1);
    assert!(!say(1, true, T0.plus(2 * MINUTE)).await, "once for each answer");
    assert_eq!((full(store, 1).await.messages.len(), waiting(&bench, "mail").await.len()), (1, 1));

    // A person came first, or took it to its end; or it is hidden.
    for (n, step) in [
        (2, Some(Act::Answer("Ten.".to_owned()))),
        (3, Some(Act::AnswerPrivately("Ten.".to_owned()))),
        (4, Some(Act::Close)),
        (5, Some(Act::Hide(HideReason::Spam))),
        (6, None),
    ] {
        let new = if step.is_none() { NewReviewRecord { created: T0, ..hidden(n) } } else { unhappy(n) };
        stored(store, new).await;
        if let Some(step) = step {
            assert_eq!(act(store, n, &ada, step, T0).await, Acted::Done);
        }
        let messages = full(store, n).await.messages.len();
        assert!(!say(n, false, T0.plus(MINUTE)).await, "{n}");
        assert_eq!(full(store, n).await.messages.len(), messages);
    }
    // Taken up by a person who has not answered yet: then it still helps. A private message has no publication at all.
    stored(store, unhappy(7)).await;
    act(store, 7, &ada, Act::Assign(Some(ada.id)), T0).await;
    assert!(say(7, false, T0.plus(MINUTE)).await);
    assert_eq!(full(store, 7).await.messages[0].kind, MessageKind::PrivateAnswer);
    assert!(!say(99, false, T0.plus(MINUTE)).await, "the conversation is gone");
}

async fn d4_many_workers_say_it_once(bench: Bench) {
    let store = &bench.store;
    stored(store, unhappy(1)).await;
    let mut jobs = Vec::new();
    for _ in 0..8 {
        jobs.push(claimed(store, &automatic(1), T0).await);
    }
    let tasks: Vec<_> = jobs
        .into_iter()
        .map(|job| {
            let store = store.clone();
            tokio::spawn(async move {
                store.say_once(&job, &id(1), "auto:price", Some(&answer(false)), &[mail()], T0).await.unwrap()
            })
        })
        .collect();
    let mut said = 0;
    for task in tasks {
        said += usize::from(task.await.unwrap());
    }
    assert_eq!((said, full(store, 1).await.messages.len(), waiting(&bench, "mail").await.len()), (1, 1, 1));
}

async fn d5_what_a_shop_has_ready_is_saved_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let empty = store.answer_settings(&demo).await.unwrap();
    assert_eq!((empty.answers, empty.revision), (Answers::default(), 0));
    let text = Texts::from([("en", "Hello {name}")]);
    let reply = QuickReply { id: "hello".to_owned(), name: "Hello".to_owned(), text };
    let answers = Answers { on: true, quick: vec![reply], ..Answers::default() };
    assert!(store.save_answer_settings(&demo, &answers, 0, "ada", T0).await.unwrap());
    assert!(!store.save_answer_settings(&demo, &Answers::default(), 0, "bo", T0).await.unwrap(), "saved meanwhile");
    let kept = store.answer_settings(&demo).await.unwrap();
    assert_eq!((kept.answers, kept.revision), (answers.clone(), 1));
    assert!(store.save_answer_settings(&demo, &Answers::default(), 1, "ada", T0).await.unwrap());
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert_eq!(store.answer_settings(&key("other")).await.unwrap().revision, 0);
    let log: Vec<String> = peek(&bench, "select actor from audit where action = 'answers.changed' order by id").await;
    assert_eq!(log, ["ada", "ada"]);
}

async fn e1_an_appeal_comes_to_a_person_once(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    stored(store, review(1)).await;
    assert_eq!(store.appeal(&demo, &id(1), T0).await.unwrap(), Appealed::NotHidden);
    act(store, 1, &ada, Act::Hide(HideReason::OffTopic), T0.plus(MINUTE)).await;
    act(store, 1, &ada, Act::Close, T0.plus(MINUTE)).await;
    let now = T0.plus(2 * MINUTE);
    assert_eq!(store.appeal(&demo, &id(1), now).await.unwrap(), Appealed::Now);
    let case = full(store, 1).await;
    assert_eq!((case.line.case_status, case.line.needs_look), (CaseStatus::Open, true));
    assert_eq!(case.line.shown.unwrap().1, Some(HideReason::OffTopic), "whether it is shown is for a person to say");
    let entry = case.audit.last().unwrap();
    assert_eq!(
        (entry.actor.as_str(), entry.action.as_str(), entry.detail.as_str()),
        ("the author", "review.appealed", "off_topic")
    );
    let counts = store.counts(&demo, ada.id, now).await.unwrap();
    assert_eq!(counts.of(View::NeedsLook), Some(1));
    assert_eq!(store.appeal(&demo, &id(1), now).await.unwrap(), Appealed::Before);
    assert_eq!(store.said_once(&demo, &id(1), "appeal").await.unwrap(), Some(now));
    assert_eq!(full(store, 1).await.audit.len(), case.audit.len());
    // A person looks, and that is that.
    act(store, 1, &ada, Act::Looked, T0.plus(3 * MINUTE)).await;
    assert_eq!(store.appeal(&demo, &id(1), now).await.unwrap(), Appealed::Before);
    assert!(!full(store, 1).await.line.needs_look);
    assert_eq!(store.appeal(&demo, &id(9), now).await.unwrap(), Appealed::NotHidden);
}

async fn e2_figures_by_stars(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    assert!(store.honesty(&demo, T0).await.unwrap().iter().all(|stars| stars.written == 0));
    // Three of one star that waited one, two and nine hours; one of five that was shown at once, and one hidden one.
    for (n, hours) in [(1, 1), (2, 2), (3, 9)] {
        let new = NewReviewRecord { rating: rating(1), created: T0, ..held(n) };
        stored(store, new).await;
        act(store, n, &ada, Act::Publish, T0.plus(hours * 60 * MINUTE)).await;
    }
    act(store, 3, &ada, Act::Hide(HideReason::Abuse), T0.plus(600 * MINUTE)).await;
    stored(store, NewReviewRecord { rating: rating(5), created: T0, ..review(4) }).await;
    stored(store, NewReviewRecord { rating: rating(5), created: T0, ..hidden(5) }).await;
    stored(store, NewReviewRecord { rating: rating(5), created: T0, ..held(6) }).await;
    // Too old to count.
    stored(store, NewReviewRecord { rating: rating(4), created: T0.plus(-1), ..review(7) }).await;
    let figures = store.honesty(&demo, T0).await.unwrap();
    let hour = (60 * MINUTE) as f64;
    let [one, two, _, four, five] = figures;
    assert_eq!((one.written, one.shown, one.hidden, one.held), (3, 2, 1, 0));
    assert_eq!(one.median_wait, Some(2.0 * hour));
    assert_eq!((two.written, four.written), (0, 0));
    assert_eq!((five.written, five.shown, five.hidden, five.held, five.median_wait), (3, 1, 1, 1, Some(0.0)));
    // An even number: the middle between the two.
    stored(store, NewReviewRecord { rating: rating(1), created: T0, ..held(8) }).await;
    act(store, 8, &ada, Act::Publish, T0.plus(3 * 60 * MINUTE)).await;
    assert_eq!(store.honesty(&demo, T0).await.unwrap()[0].median_wait, Some(2.5 * hour));
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert!(matches!(store.submit(&key("other"), review(1)).await.unwrap(), Submitted::Stored(_)));
    assert_eq!(store.honesty(&demo, T0).await.unwrap()[2].written, 0);
}
