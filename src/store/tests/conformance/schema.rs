//! Addresses, migrations, readiness, opening again.

use crate::bench::*;
use plaudit_store::{Error, Store};

stories![migrating_again_does_nothing, a_newer_schema_is_refused, data_is_there_after_a_restart];

async fn migrating_again_does_nothing(bench: Bench) {
    bench.store.ready().await.unwrap();
    assert_eq!(bench.store.migrate().await.unwrap(), Vec::<String>::new());
    bench.store.ready().await.unwrap();
    let applied: Vec<i64> = peek(&bench, "select applied from migration").await;
    assert!(applied.iter().all(|&at| at > T0.0 - 10 * 365 * plaudit_model::time::Millis::DAY), "{applied:?}");
}

async fn a_newer_schema_is_refused(bench: Bench) {
    tamper(&bench, "insert into migration (name, applied) values ('9999_later', 0)").await;
    assert!(matches!(bench.store.ready().await, Err(Error::Schema(_))));
    assert!(matches!(bench.store.migrate().await, Err(Error::Schema(_))));
}

async fn data_is_there_after_a_restart(bench: Bench) {
    stored(&bench.store, review(1)).await;
    bench.store.close().await;
    assert!(matches!(bench.store.ready().await, Err(Error::Unavailable(_))));
    let store = bench.again().await;
    store.ready().await.unwrap();
    assert!(store.review(&key("demo"), &id(1)).await.unwrap().is_some());
    store.close().await;
}

#[tokio::test]
async fn an_empty_database_is_not_ready() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::connect(&format!("sqlite://{}/new.db", folder.path().display())).await.unwrap();
    assert!(matches!(store.ready().await, Err(Error::Schema(_))));
    assert_eq!(store.migrate().await.unwrap().first().map(String::as_str), Some("0001_start"));
    store.ready().await.unwrap();
    assert!(store.describe().starts_with("SQLite "), "{}", store.describe());
    assert!(store.describe().ends_with("new.db"));
    store.close().await;
}

#[tokio::test]
async fn bad_addresses_are_explained_without_their_password() {
    for url in [
        "",
        "plaudit.db",
        "mysql://user:s3cret@host/db",
        "sqlite::memory:",
        "sqlite://:memory:",
        "sqlite://",
        "sqlite://a.db?mode=ro",
        "postgres://user:s3cret@host:port/db",
    ] {
        let error = Store::connect(url).await.unwrap_err();
        assert!(matches!(error, Error::Address(_)), "{url}: {error:?}");
        let message = error.to_string();
        assert!(message.contains("sqlite://") && message.contains("postgres://"), "{message}");
        assert!(!format!("{message}{error:?}").contains("s3cret"));
    }
    let folder = tempfile::tempdir().unwrap();
    for url in [
        format!("sqlite://{}/no/such/folder.db", folder.path().display()),
        "postgres://user:s3cret@127.0.0.1:1/db".to_owned(),
    ] {
        let error = Store::connect(&url).await.unwrap_err();
        assert!(matches!(error, Error::Unavailable(_)), "{url}: {error:?}");
        assert!(!format!("{error}{error:?}").contains("s3cret"), "{error:?}");
    }
}

/// G7: the file holds addresses and password hashes.
#[cfg(unix)]
#[tokio::test]
async fn g7_a_new_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.db");
    let url = format!("sqlite://{}", path.display());
    let store = Store::connect(&url).await.unwrap();
    store.migrate().await.unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    store.close().await;
    // Somebody lets a group read it, such as that of a backup: that stays.
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    Store::connect(&url).await.unwrap().close().await;
    assert_eq!(mode(&path), 0o640);
}

/// G2: whoever holds a table for ever, such as a forgotten session of a tool, does not hold the server for ever.
#[test]
fn g2_postgres_a_lock_that_is_never_given_back_is_not_waited_for() {
    on_postgres(async |bench: Bench| {
        use sqlx::Connection;
        let mut other = sqlx::PgConnection::connect(&bench.url).await.unwrap();
        let mut held = other.begin().await.unwrap();
        sqlx::query("lock table account").execute(&mut *held).await.unwrap();
        let begun = std::time::Instant::now();
        let done = bench.store.user_count().await;
        assert!(matches!(done, Err(Error::Unavailable(_))), "{done:?}");
        assert!((8..18).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    });
}

/// G2: neither does a server that takes the connection and says nothing.
#[tokio::test]
async fn g2_a_server_that_says_nothing_is_not_waited_for() {
    if postgres().is_none() {
        println!("skipped, for it takes ten seconds: PLAUDIT_TEST_POSTGRES is not set");
        return;
    }
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("postgres://user:s3cret@{}/db", silent.local_addr().unwrap());
    let error = Store::connect(&url).await.unwrap_err();
    assert!(matches!(&error, Error::Unavailable(why) if why.contains("10 seconds")), "{error:?}");
}
