//! What becomes of an event, attempt by attempt, with a clock that is moved by hand.

use crate::bench::{Bench, START, shop, signature};
use crate::receiver::{Receiver, Step};
use plaudit_model::event::EventKind;
use plaudit_server::jobs::run_due;
use plaudit_server::outlets::WEBHOOK;
use plaudit_store::NewJob;
use std::collections::HashSet;

#[tokio::test]
async fn d6_events_are_signed() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    assert_eq!(run_due(&bench.app).await, 1);
    let [seen] = &receiver.seen()[..] else { panic!("one request") };
    let (id, timestamp) = (seen.header("webhook-id"), seen.header("webhook-timestamp"));
    assert!(id.starts_with("msg_") && id.len() == 36, "{id}");
    assert_eq!(timestamp, (START.0 / 1_000).to_string());
    assert_eq!(seen.header("webhook-signature"), signature(id, timestamp, &seen.body));
    assert_eq!(seen.header("content-type"), "application/json");
    let event: serde_json::Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!((&event["type"], &event["timestamp"]), (&"case.opened".into(), &"2026-11-22T00:00:00.000Z".into()));
    assert_eq!(bench.due_in().await, None, "done");
}

#[tokio::test]
async fn d6_tried_again_until_it_is_taken() {
    let receiver =
        Receiver::start([Step::Status(500), Step::Status(404), Step::Header(302, "location", "/".into())]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    for (attempt, wait) in [(1, 5_000), (2, 300_000), (3, 1_800_000)] {
        assert_eq!(run_due(&bench.app).await, 1);
        let due = bench.due_in().await.unwrap();
        assert!((wait * 9 / 10..=wait * 11 / 10).contains(&due), "attempt {attempt}: {due}");
        bench.app.clock.forward(due - 1);
        assert_eq!(run_due(&bench.app).await, 0, "not before its time");
        bench.app.clock.forward(1);
    }
    assert_eq!(run_due(&bench.app).await, 1);
    assert_eq!(bench.due_in().await, None, "taken");
    let seen = receiver.seen();
    let each = |name: &str| seen.iter().map(|seen| seen.header(name).to_owned()).collect::<HashSet<_>>().len();
    assert_eq!((seen.len(), each("webhook-id"), each("webhook-timestamp")), (4, 1, 4));
    for seen in &seen {
        let expected = signature(seen.header("webhook-id"), seen.header("webhook-timestamp"), &seen.body);
        assert_eq!(seen.header("webhook-signature"), expected, "each attempt is signed for its time");
        assert_eq!(seen.body, receiver.seen()[0].body);
    }
}

#[tokio::test]
async fn d6_the_receiver_may_ask_for_more_time() {
    let asks = |status, seconds: &str| Step::Header(status, "retry-after", seconds.to_owned());
    let receiver = Receiver::start([asks(429, "3600"), asks(503, "9999999")]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    run_due(&bench.app).await;
    assert_eq!(bench.due_in().await, Some(3_600_000));
    bench.app.clock.forward(3_600_000);
    run_due(&bench.app).await;
    assert_eq!(bench.due_in().await, Some(86_400_000), "but not for more than a day");
}

#[tokio::test]
async fn d6_gone_switches_the_webhook_off() {
    let receiver = Receiver::start([Step::Status(500), Step::Status(410)]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.hook("other", &receiver).await;
    bench.event("demo").await;
    run_due(&bench.app).await;
    bench.event("demo").await;
    run_due(&bench.app).await;
    assert_eq!((bench.enabled("demo").await, bench.enabled("other").await), (false, true));
    let off = bench.app.store.outlet(&shop("demo"), WEBHOOK).await.unwrap().unwrap();
    assert!(off.trouble.unwrap().contains("410"), "and it is said why");
    bench.app.clock.forward(bench.due_in().await.expect("the first event waits"));
    assert_eq!((run_due(&bench.app).await, receiver.seen().len()), (1, 2), "nothing is sent while it is off");
    bench.hook("demo", &receiver).await;
    bench.app.clock.forward(bench.due_in().await.expect("the event waits"));
    assert_eq!(run_due(&bench.app).await, 1);
    assert_eq!((receiver.seen().len(), bench.due_in().await), (3, None), "and comes once it is on again");
}

#[tokio::test]
async fn d6_one_event_that_nobody_takes_does_not_silence_a_receiver_that_takes_others() {
    let refusals = (0..9).map(|_| Step::Status(422));
    let receiver = Receiver::start(refusals.chain([Step::Status(200), Step::Status(422)])).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    for _ in 1..=9 {
        assert_eq!(run_due(&bench.app).await, 1);
        bench.app.clock.forward(bench.due_in().await.unwrap());
    }
    // Another one is taken, and only then comes the last attempt of the first.
    bench.app.clock.forward(-1);
    bench.event("demo").await;
    assert_eq!(run_due(&bench.app).await, 1);
    bench.app.clock.forward(1);
    assert_eq!(run_due(&bench.app).await, 1);
    assert_eq!((receiver.seen().len(), bench.due_in().await), (11, None));
    assert!(bench.enabled("demo").await);
}

#[tokio::test]
async fn d6_given_up_after_ten_attempts() {
    let receiver = Receiver::start((0..20).map(|_| Step::Status(500))).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    for attempts in 1..=10 {
        assert!(bench.enabled("demo").await);
        assert_eq!((run_due(&bench.app).await, receiver.seen().len()), (1, attempts));
        bench.app.clock.forward(bench.due_in().await.unwrap_or(0));
    }
    assert_eq!((bench.due_in().await, bench.enabled("demo").await), (None, false));
    let days = (bench.app.clock.now().0 - START.0) as f64 / 86_400_000.0;
    assert!((2.8..3.5).contains(&days), "{days} days in all");
}

#[tokio::test]
async fn d6_what_was_corrected_meanwhile_counts() {
    let (wrong, right) = (Receiver::start([Step::Status(404)]).await, Receiver::start([]).await);
    let bench = Bench::new().await;
    bench.hook("demo", &wrong).await;
    bench.event("demo").await;
    run_due(&bench.app).await;
    bench.hook("demo", &right).await;
    bench.app.clock.forward(bench.due_in().await.unwrap());
    run_due(&bench.app).await;
    assert_eq!((wrong.seen().len(), right.seen().len()), (1, 1));
}

#[tokio::test]
async fn d6_a_claim_without_an_answer_is_delivered_again() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    // Another process claims its delivery and is gone.
    assert_eq!(bench.app.store.claim_jobs(START, 60_000, 8).await.unwrap().len(), 1);
    assert_eq!(run_due(&bench.app).await, 0);
    bench.app.clock.forward(60_000);
    assert_eq!(run_due(&bench.app).await, 1);
    assert_eq!((receiver.seen().len(), bench.due_in().await), (1, None));
}

#[tokio::test]
async fn d6_jobs_that_nobody_can_do() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::new().await;
    let id = bench.case("demo", 1).await;
    bench.happens("demo", &id, EventKind::CaseOpened).await;
    assert_eq!(bench.due_in().await, None, "the shop has no webhook");

    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    bench.app.store.remove_outlet(&shop("demo"), WEBHOOK, "Aru", START).await.unwrap();
    run_due(&bench.app).await;
    assert_eq!(bench.due_in().await, None, "the webhook was removed meanwhile");

    bench.hook("demo", &receiver).await;
    for kind in ["webhook", "event", "mail"] {
        let other = NewJob { kind: kind.into(), payload: "{}".into(), run_at: START };
        bench.app.store.enqueue(&shop("demo"), &other, START).await.unwrap();
        run_due(&bench.app).await;
        assert_eq!(bench.due_in().await, None, "the payload is none of {kind}");
    }
    let newer = NewJob { kind: "of tomorrow".into(), payload: "{}".into(), run_at: START };
    bench.app.store.enqueue(&shop("demo"), &newer, START).await.unwrap();
    run_due(&bench.app).await;
    assert!(bench.due_in().await.is_some(), "a newer program may know what to do");
    assert!(receiver.seen().is_empty() && bench.enabled("demo").await);
}

#[tokio::test]
async fn g7_a_webhook_does_not_reach_this_machine() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::allowing("").await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    run_due(&bench.app).await;
    assert!(receiver.seen().is_empty());
    assert!(bench.due_in().await.is_some(), "the operator may allow it yet");
}

#[tokio::test]
async fn g7_a_secret_of_another_shop_signs_nothing() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::new().await;
    bench.hook("other", &receiver).await;
    let stolen = bench.app.store.outlet(&shop("other"), WEBHOOK).await.unwrap().unwrap();
    bench.app.store.add_outlet(&shop("demo"), &stolen, "Aru", START).await.unwrap();
    bench.event("demo").await;
    run_due(&bench.app).await;
    assert!(receiver.seen().is_empty() && bench.due_in().await.is_some());
}
