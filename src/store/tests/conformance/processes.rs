//! Several real processes on one database, and one that is killed.
//!
//! The test program starts itself again, with a task in its environment.

use crate::bench::*;
use plaudit_store::{Store, Submitted};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

stories![processes_migrate_at_once, what_was_acknowledged_survives_a_kill];

const URL: &str = "PLAUDIT_TEST_HELPER_URL";
const TASK: &str = "PLAUDIT_TEST_HELPER_TASK";

fn start(url: &str, task: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "processes::helper", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .env(TASK, task)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What a process that was started by a test does; nothing otherwise.
#[tokio::test(flavor = "multi_thread")]
async fn helper() {
    let (Ok(url), Ok(task)) = (std::env::var(URL), std::env::var(TASK)) else { return };
    let store = Store::connect(&url).await.unwrap();
    match task.as_str() {
        "migrate" => println!("applied {}", store.migrate().await.unwrap().len()),
        "submit" => {
            // Without end: the parent kills this process.
            let workers: Vec<_> = (0..16)
                .map(|worker: u64| {
                    let store = store.clone();
                    tokio::spawn(async move {
                        for n in 0.. {
                            let n = n * 16 + worker;
                            let done = store.submit(&key("demo"), review(n)).await.unwrap();
                            assert!(matches!(done, Submitted::Stored(_)));
                            println!("stored {n}");
                        }
                    })
                })
                .collect();
            for worker in workers {
                worker.await.unwrap();
            }
        }
        other => panic!("no such task: {other}"),
    }
    store.close().await;
}

async fn processes_migrate_at_once(bench: Bench) {
    // Back to nothing.
    bench.store.close().await;
    if let Some(path) = bench.url.strip_prefix("sqlite://") {
        std::fs::remove_file(path).unwrap();
    } else {
        let pool = sqlx::PgPool::connect(&bench.url).await.unwrap();
        sqlx::raw_sql("drop schema public cascade; create schema public").execute(&pool).await.unwrap();
        pool.close().await;
    }
    let children: Vec<Child> = (0..4).map(|_| start(&bench.url, "migrate")).collect();
    let mut applied = Vec::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        applied.extend(text.split("applied ").nth(1).and_then(|rest| rest.lines().next()?.parse::<usize>().ok()));
    }
    applied.sort_unstable();
    assert_eq!(applied.len(), 4);
    assert_eq!(applied[..3], [0, 0, 0], "one did the work");
    assert!(applied[3] > 0);
    let store = bench.again().await;
    store.ready().await.unwrap();
    store.close().await;
}

async fn what_was_acknowledged_survives_a_kill(bench: Bench) {
    let mut child = start(&bench.url, "submit");
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let number = |line: &str| line.split("stored ").nth(1).and_then(|n| n.trim().parse::<u64>().ok());
    let mut acknowledged: Vec<u64> = Vec::new();
    while acknowledged.len() < 300 {
        let line = lines.next().expect("the process ended by itself").unwrap();
        acknowledged.extend(number(&line));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| number(&line)));

    let store = bench.again().await;
    for &n in &acknowledged {
        assert!(store.review(&key("demo"), &id(n)).await.unwrap().is_some(), "{n} was acknowledged and is lost");
    }
    let counted = store.tallies(&key("demo"), &[product("kettle-17")]).await.unwrap()[0].count();
    assert!(counted >= acknowledged.len() as u64);
    store.close().await;
}
