//! The worker as it runs in the server.

use crate::bench::Bench;
use crate::receiver::{Receiver, Step};
use plaudit_server::jobs::{run_due, spawn};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn d6_the_worker_wakes_and_one_slow_receiver_does_not_hold_up_others() {
    let go_on = Arc::new(Notify::new());
    let (slow, quick) = (Receiver::start([Step::Hold(go_on.clone())]).await, Receiver::start([]).await);
    let bench = Bench::new().await;
    bench.hook("demo", &slow).await;
    bench.hook("other", &quick).await;
    let (stop, stopped) = watch::channel(false);
    let worker = spawn(bench.app.clone(), stopped);
    bench.tell("demo").await;
    bench.app.wake_jobs.notify_one();
    slow.wait_for(1).await;
    bench.tell("other").await;
    bench.app.wake_jobs.notify_one();
    quick.wait_for(1).await;

    // It finishes what it holds, and then ends.
    stop.send(true).unwrap();
    go_on.notify_one();
    timeout(PATIENCE, worker).await.expect("the worker ends").unwrap();
    assert_eq!(bench.due_in().await, None, "both are done");
}

#[tokio::test]
async fn d6_after_stop_nothing_new_is_begun() {
    let receiver = Receiver::start([]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    let (_stop, stopped) = watch::channel(true);
    timeout(PATIENCE, spawn(bench.app.clone(), stopped)).await.expect("the worker ends").unwrap();
    assert!(receiver.seen().is_empty());
    assert_eq!(bench.due_in().await, Some(0), "it waits for the next start");
}

#[tokio::test]
async fn d6_killed_in_the_middle_it_is_delivered_again_with_the_same_id() {
    let receiver = Receiver::start([Step::Hold(Arc::default())]).await;
    let bench = Bench::new().await;
    bench.hook("demo", &receiver).await;
    bench.event("demo").await;
    let (_stop, stopped) = watch::channel(false);
    let worker = spawn(bench.app.clone(), stopped);
    receiver.wait_for(1).await;
    worker.abort();
    assert!(worker.await.unwrap_err().is_cancelled());

    assert_eq!(run_due(&bench.app).await, 0, "its lease is not over");
    bench.app.clock.forward(60_000);
    assert_eq!(run_due(&bench.app).await, 1);
    let seen = receiver.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].header("webhook-id"), seen[1].header("webhook-id"));
    assert_eq!(seen[0].body, seen[1].body);
    assert_eq!(bench.due_in().await, None);
}
