//! A8, B2: votes for questions and answers, reports of questions, and what buyers answer.

use crate::bench::*;
use plaudit_model::conversation::CaseStatus;
use plaudit_model::conversation::Kind;
use plaudit_model::publication::{HideReason, Status};
use plaudit_model::question::QuestionSort;
use plaudit_store::{Act, Acted, Error, NewReplyRecord, Replied, Store, Voice, Votable, Voted};

stories![
    a8_votes_for_questions_and_answers_count_once_and_order_the_list,
    a8_a_report_of_a_question_opens_it_and_hides_nothing,
    b2_a_purchase_answers_a_question_once,
    b2_an_answer_is_shown_and_hidden_in_its_question,
    b2_two_answers_of_one_purchase_at_once,
];

fn reply(n: u64, purchase: &str) -> NewReplyRecord {
    NewReplyRecord {
        id: id(n),
        question: id(1),
        body: format!("Answer {n}"),
        author: "Wim".to_owned(),
        original: format!("Answer {n} www.shop.example"),
        status: Status::Published,
        hide_reason: None,
        created: T0,
        fingerprint: format!("answer {n}"),
        purchase: purchase.to_owned(),
    }
}

async fn list(store: &Store, sort: QuestionSort) -> Vec<(String, Vec<String>)> {
    let found = store.questions(&key("demo"), &product("kettle-17"), sort, None, None, 10).await.unwrap();
    let bodies = |replies: &[plaudit_store::ReplyRecord]| replies.iter().map(|one| one.body.clone()).collect();
    found.into_iter().map(|(one, _)| (one.body, bodies(&one.replies))).collect()
}

async fn a8_votes_for_questions_and_answers_count_once_and_order_the_list(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    asked(store, question(1)).await;
    asked(store, question(2)).await;
    for n in [11, 12] {
        assert!(matches!(store.submit_reply(demo, &reply(n, &n.to_string())).await.unwrap(), Replied::Stored(_)));
    }
    let vote = async |what, n: u64, visitor: &str| {
        let target = id(n).to_string();
        store.vote(demo, what, Voice { target: &target, visitor, now: T0 }, visitor).await.unwrap()
    };
    assert_eq!(vote(Votable::Question, 1, "a").await, Voted::Counted(1));
    assert_eq!(vote(Votable::Question, 1, "a").await, Voted::Stands(1));
    assert_eq!(vote(Votable::Reply, 12, "a").await, Voted::Counted(1), "a vote for another thing");
    assert_eq!(vote(Votable::Reply, 1, "a").await, Voted::NotFound, "a question is no answer");
    assert_eq!(vote(Votable::Question, 11, "a").await, Voted::NotFound);
    let ordered = list(store, QuestionSort::Helpful).await;
    assert_eq!(ordered[0], ("Question 1?".to_owned(), vec!["Answer 12".to_owned(), "Answer 11".to_owned()]));
    assert_eq!(store.unvote(demo, Votable::Question, id(1).as_str(), "a").await.unwrap(), Some(0));
    assert_eq!(list(store, QuestionSort::Helpful).await[0].0, "Question 2?", "the newer among equals");
}

async fn a8_a_report_of_a_question_opens_it_and_hides_nothing(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    let ada = agent(store, "ada").await;
    asked(store, question(1)).await;
    store.act(demo, &id(1), 1, &ada, &Act::Close, T0).await.unwrap();
    let target = id(1).to_string();
    let report = async |what, visitor| {
        store.report(demo, what, Voice { target: &target, visitor, now: T0 }, HideReason::Abuse).await.unwrap()
    };
    assert!(!report(Kind::Review, "a").await && !report(Kind::Private, "a").await, "it is a question");
    for visitor in ["a", "a", "b"] {
        assert!(report(Kind::Question, visitor).await);
    }
    let case = store.conversation(demo, &id(1)).await.unwrap().unwrap();
    assert_eq!(case.audit.iter().filter(|entry| entry.action == "question.reported").count(), 2);
    assert_eq!((case.line.case_status, case.line.shown), (CaseStatus::Open, Some((Status::Published, None))));
}

async fn b2_a_purchase_answers_a_question_once(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    asked(store, question(1)).await;
    let first = reply(11, "p");
    let Replied::Stored(stored) = store.submit_reply(demo, &first).await.unwrap() else { panic!("it is stored") };
    assert_eq!((stored.body.as_str(), stored.status), ("Answer 11", Status::Published));
    assert_eq!(store.submit_reply(demo, &first).await.unwrap(), Replied::Same(stored));
    let other = NewReplyRecord { fingerprint: "other".to_owned(), ..reply(11, "q") };
    assert_eq!(store.submit_reply(demo, &other).await.unwrap(), Replied::Conflict);
    assert_eq!(store.submit_reply(demo, &reply(12, "p")).await.unwrap(), Replied::Already);
    // Not to what is not shown, merged, or of another shop.
    let ada = agent(store, "ada").await;
    asked(store, question(2)).await;
    store.act(demo, &id(2), 1, &ada, &Act::Merge(id(1)), T0).await.unwrap();
    let merged = NewReplyRecord { question: id(2), ..reply(13, "r") };
    assert!(matches!(store.submit_reply(demo, &merged).await, Err(Error::NotFound)));
    let nowhere = NewReplyRecord { question: id(9), ..reply(13, "r") };
    assert!(matches!(store.submit_reply(demo, &nowhere).await, Err(Error::NotFound)));
    store.create_shop(&shop("other"), T0).await.unwrap();
    assert!(matches!(store.submit_reply(&key("other"), &reply(13, "r")).await, Err(Error::NotFound)));
    assert_eq!(list(store, QuestionSort::Newest).await[0].1, ["Answer 11"]);
}

async fn b2_an_answer_is_shown_and_hidden_in_its_question(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    let ada = agent(store, "ada").await;
    asked(store, question(1)).await;
    stored(store, review(2)).await;
    store.act(demo, &id(1), 1, &ada, &Act::Close, T0).await.unwrap();
    let held = NewReplyRecord { status: Status::Held, ..reply(11, "p") };
    store.submit_reply(demo, &held).await.unwrap();
    let case = store.conversation(demo, &id(1)).await.unwrap().unwrap();
    assert_eq!(case.line.case_status, CaseStatus::Open, "a person has to look at it");
    assert_eq!(case.replies[0].original, "Answer 11 www.shop.example");
    assert!(list(store, QuestionSort::Newest).await[0].1.is_empty());
    let act = async |n, act: Act| {
        let version = store.conversation(demo, &id(n)).await.unwrap().unwrap().line.version;
        store.act(demo, &id(n), version, &ada, &act, T0).await.unwrap()
    };
    assert_eq!(act(1, Act::ShowReply(id(11))).await, Acted::Done);
    assert_eq!(list(store, QuestionSort::Newest).await[0].1, ["Answer 11"]);
    assert_eq!(act(1, Act::HideReply(id(11), HideReason::OffTopic)).await, Acted::Done);
    assert!(list(store, QuestionSort::Newest).await[0].1.is_empty());
    assert_eq!(act(1, Act::ShowReply(id(99))).await, Acted::NotFound);
    assert_eq!(act(2, Act::ShowReply(id(11))).await, Acted::NotFound, "a review has none");
    let case = store.conversation(demo, &id(1)).await.unwrap().unwrap();
    let log: Vec<_> = case.audit.iter().skip(2).map(|entry| (entry.action.as_str(), entry.detail.as_str())).collect();
    let expected = [
        ("reply.submitted", "held"),
        ("reply.published", "held -> published"),
        ("reply.hidden", "published -> hidden: off_topic"),
    ];
    assert_eq!(log, expected);
}

async fn b2_two_answers_of_one_purchase_at_once(bench: Bench) {
    let (store, demo) = (&bench.store, &key("demo"));
    asked(store, question(1)).await;
    let all = futures::future::join_all((11..19).map(async |n| store.submit_reply(demo, &reply(n, "p")).await)).await;
    assert_eq!(all.iter().filter(|one| matches!(one, Ok(Replied::Stored(_)))).count(), 1, "{all:?}");
}
