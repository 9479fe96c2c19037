//! Jobs are held by one worker at a time, come back after a lease, and end once.

use crate::bench::*;
use plaudit_model::time::Millis;
use plaudit_store::{Job, NewJob, Store};
use std::collections::HashSet;

stories![four_workers_share_the_jobs, the_life_of_a_job];

const LEASE: i64 = 60_000;

fn job(run_at: Millis) -> NewJob {
    NewJob { kind: "webhook".to_owned(), payload: "{}".to_owned(), run_at }
}

/// Four workers in two processes' worth of pools claim until nothing is left; all that they got, in one list.
async fn claim_all(bench: &Bench, now: Millis) -> Vec<i64> {
    let stores = [bench.again().await, bench.again().await];
    let tasks: Vec<_> = (0..4)
        .map(|n| {
            let store: Store = stores[n % 2].clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let claimed = store.claim_jobs(now, LEASE, 7).await.unwrap();
                    assert!(claimed.len() <= 7);
                    if claimed.is_empty() {
                        return mine;
                    }
                    mine.extend(claimed.into_iter().map(|job| job.id));
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.unwrap());
    }
    for store in stores {
        store.close().await;
    }
    all
}

async fn four_workers_share_the_jobs(bench: Bench) {
    for _ in 0..200 {
        bench.store.enqueue(&key("demo"), &job(T0), T0).await.unwrap();
    }
    for (now, expected) in [(T0.plus(-1), 0), (T0, 200), (T0.plus(LEASE - 1), 0), (T0.plus(LEASE), 200)] {
        let claimed = claim_all(&bench, now).await;
        assert_eq!(claimed.len(), expected, "at {}", now.0 - T0.0);
        assert_eq!(claimed.iter().collect::<HashSet<_>>().len(), expected, "nobody shares a job");
    }
}

async fn the_life_of_a_job(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    assert_eq!(store.next_job_at().await.unwrap(), None);
    let first = store.enqueue(&demo, &job(T0.plus(10)), T0).await.unwrap().unwrap();
    let second = store.enqueue(&demo, &job(T0.plus(20)), T0).await.unwrap().unwrap();
    assert_eq!(store.next_job_at().await.unwrap(), Some(T0.plus(10)));
    assert_eq!(store.claim_jobs(T0.plus(9), LEASE, 9).await.unwrap(), []);

    let claimed = store.claim_jobs(T0.plus(10), LEASE, 9).await.unwrap();
    assert_eq!((claimed.len(), claimed[0].id, claimed[0].attempts), (1, first, 1));
    assert_eq!((claimed[0].shop.as_str(), claimed[0].kind.as_str(), claimed[0].created), ("demo", "webhook", T0));
    assert!(store.retry_job(&claimed[0], T0.plus(30), "503").await.unwrap());
    assert_eq!(store.next_job_at().await.unwrap(), Some(T0.plus(20)));

    let again = store.claim_jobs(T0.plus(30), LEASE, 9).await.unwrap();
    assert_eq!(again.iter().map(|job| (job.id, job.attempts)).collect::<Vec<_>>(), [(first, 2), (second, 1)]);
    // What a worker says that lost its lease, or of a job of another shop.
    let foreign = Job { shop: key("elsewhere"), ..again[0].clone() };
    for stale in [&claimed[0], &foreign] {
        assert!(!store.finish_job(stale, T0.plus(31)).await.unwrap());
        assert!(!store.fail_job(stale, "late", T0.plus(31)).await.unwrap());
        assert!(!store.retry_job(stale, T0, "late").await.unwrap());
    }
    assert_eq!(store.next_job_at().await.unwrap(), Some(T0.plus(30 + LEASE)));
    assert!(store.finish_job(&again[0], T0.plus(31)).await.unwrap());
    assert!(store.fail_job(&again[1], "410", T0.plus(32)).await.unwrap());
    assert_eq!(store.next_job_at().await.unwrap(), None);
    for ended in &again {
        assert!(!store.retry_job(ended, T0, "late").await.unwrap(), "what has ended has ended");
    }
    assert_eq!(store.claim_jobs(T0.plus(Millis::DAY), LEASE, 9).await.unwrap(), []);

    store.enqueue(&demo, &job(T0), T0).await.unwrap();
    assert_eq!(payloads(&bench).await, ["", "", "{}"], "what has ended keeps no words");
    assert_eq!(store.purge_jobs(T0.plus(32)).await.unwrap(), 1);
    assert_eq!(store.purge_jobs(T0.plus(33)).await.unwrap(), 1);
    assert_eq!(payloads(&bench).await, ["{}"], "what waits stays");
}

async fn payloads(bench: &Bench) -> Vec<String> {
    peek(bench, "select payload from job order by id").await
}
