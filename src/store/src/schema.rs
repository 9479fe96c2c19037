//! Migrations: forward only, embedded, all that are due in one transaction under a lock.
//!
//! Not sqlx's own migrator: on SQLite it takes no lock, so two processes that start at once would both create the tables.

use crate::error::{Error, Result};
use crate::pool::{Store, read, transaction};
use plaudit_model::time::Millis;
use std::time::{SystemTime, UNIX_EPOCH};

impl Store {
    /// Brings the schema up to date, and names the migrations that were applied just now. Any number of
    /// processes may call it at once; one does the work, the others wait.
    ///
    /// # Errors
    /// [`Error::Schema`] when the database was made by a newer Plaudit.
    pub async fn migrate(&self) -> Result<Vec<String>> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = Millis(i64::try_from(now.as_millis()).unwrap_or(i64::MAX));
        let applied = transaction!(self, |conn| { steps::migrate(conn, now).await })?;
        for name in &applied {
            tracing::info!(migration = name, "schema changed");
        }
        Ok(applied)
    }

    /// Whether the database answers, its schema is that of this program, and reviews can be stored.
    ///
    /// # Errors
    /// [`Error::Schema`] when the schema is another, [`Error::Unavailable`] when one of the others does not hold.
    pub async fn ready(&self) -> Result<()> {
        if self.group().is_some_and(|group| !group.alive()) {
            return Err(Error::Unavailable("the task that stores reviews has ended; start plaudit again".to_owned()));
        }
        let (known, expected) = read!(self, |conn| {
            let exists: bool = sqlx::query_scalar(engine::HAS_MIGRATIONS).fetch_one(conn).await?;
            let applied = "select name from migration order by name";
            let known: Vec<String> =
                if exists { sqlx::query_scalar(applied).fetch_all(conn).await? } else { Vec::new() };
            (known, engine::MIGRATIONS)
        });
        if due(&known, expected)?.is_empty() {
            Ok(())
        } else {
            Err(Error::Schema("the database is not up to date; start plaudit, which brings it up to date".to_owned()))
        }
    }
}

/// A name and its statements.
pub(crate) type Migration = (&'static str, &'static str);

/// Those of `expected` that have to be applied where `known` were.
pub(crate) fn due(known: &[String], expected: &'static [Migration]) -> Result<&'static [Migration]> {
    let in_order = known.iter().zip(expected).all(|(known, (expected, _))| known == expected);
    match expected.get(known.len()..) {
        Some(due) if in_order => Ok(due),
        _ => Err(Error::Schema("the database was made by a newer plaudit; use that one, or a backup".to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{postgres, sqlite};

    /// One story in two dialects: all else, the reasons too, is the same.
    #[test]
    fn the_migrations_of_both_engines_say_the_same() {
        assert_eq!(sqlite::MIGRATIONS.len(), postgres::MIGRATIONS.len());
        let shared = |file: &str| file.split("-- Of this engine alone").next().unwrap_or_default().to_owned();
        for ((name, sqlite), (other, postgres)) in sqlite::MIGRATIONS.iter().zip(postgres::MIGRATIONS) {
            let translated = shared(sqlite)
                .replace("integer primary key autoincrement", "bigint generated always as identity primary key")
                .replace("collate binary", "collate \"C\"")
                .replace("integer not null primary key", "bigint not null primary key")
                .replace(" blob ", " bytea ");
            assert_eq!((name, translated), (other, shared(postgres)));
        }
    }

    /// D1: conversations of before the six states stand where they stood, with their clocks.
    #[tokio::test]
    async fn d1_conversations_of_before_are_carried_over() {
        use sqlx::{Connection, Row};
        let mut conn = sqlx::SqliteConnection::connect("sqlite::memory:").await.expect("SQLite in memory");
        let (before, after) = sqlite::MIGRATIONS.split_at(6);
        for (_, migration) in before {
            sqlx::raw_sql(*migration).execute(&mut conn).await.expect("the schema of before");
        }
        sqlx::raw_sql(
            "insert into shop (key, name, origins, language, moderation, first_response_minutes, notice, created)
                values ('demo', 'Demo', '[]', 'en', 'publish_at_once', 30, '', 0);
            insert into account (id, email, name, password_hash, created) values (7, 'a@b.example', 'Ada', '', 0);
            insert into conversation (shop, id, kind, status, unhappy, due, first_answer, assignee, created, version) values
                ('demo', 'fresh', 'review', 'open', true, 100, null, null, 1, 1),
                ('demo', 'happy', 'review', 'open', false, null, null, null, 1, 1),
                ('demo', 'taken', 'question', 'open', false, 100, null, 7, 1, 1),
                ('demo', 'answered', 'review', 'answered', true, 100, 50, null, 1, 2),
                ('demo', 'again', 'review', 'open', true, 100, 50, null, 1, 3),
                ('demo', 'closed', 'review', 'closed', true, 100, null, null, 1, 2);
            insert into message (shop, conversation, kind, author, body, created) values
                ('demo', 'answered', 'public_answer', 'Ada', 'Sorry.', 50), ('demo', 'answered', 'note', 'Ada', 'Hm.', 60)",
        )
        .execute(&mut conn)
        .await
        .expect("data of before");
        for (_, migration) in after {
            sqlx::raw_sql(*migration).execute(&mut conn).await.expect("the schema of now");
        }
        let rows = sqlx::query(
            "select id, status, due, first_due, look, policy, paused, opened from conversation order by id",
        )
        .fetch_all(&mut conn)
        .await
        .expect("rows");
        type Row7 = (String, String, [Option<i64>; 5], Option<String>);
        let found: Vec<Row7> = rows
            .iter()
            .map(|row| {
                let number = |name: &str| row.get::<Option<i64>, _>(name);
                let numbers = ["due", "first_due", "look", "paused", "opened"].map(number);
                (row.get("id"), row.get("status"), numbers, row.get("policy"))
            })
            .collect();
        let row = |id: &str, status: &str, numbers, policy: Option<&str>| {
            (id.to_owned(), status.to_owned(), numbers, policy.map(str::to_owned))
        };
        assert_eq!(
            found,
            [
                row("again", "open", [None, Some(100), None, None, Some(1)], Some("unhappy")),
                row("answered", "waiting", [None, Some(100), None, Some(50), Some(1)], Some("unhappy")),
                row("closed", "closed", [None, Some(100), None, Some(1), Some(1)], Some("unhappy")),
                row("fresh", "new", [Some(100), Some(100), Some(100), None, Some(1)], Some("unhappy")),
                row("happy", "new", [None, None, None, None, None], None),
                row("taken", "open", [Some(100), Some(100), Some(100), None, Some(1)], Some("standard")),
            ]
        );
        let kinds = sqlx::query_scalar("select kind from message order by id").fetch_all(&mut conn).await;
        let kinds: Vec<String> = kinds.expect("messages");
        assert_eq!(kinds, ["public_answer", "note"]);
    }

    #[test]
    fn what_is_due() {
        const ALL: &[Migration] = &[("0001", ""), ("0002", "")];
        let known = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        assert_eq!(due(&known(&[]), ALL).ok(), Some(ALL));
        assert_eq!(due(&known(&["0001"]), ALL).ok(), Some(&ALL[1..]));
        assert_eq!(due(&known(&["0001", "0002"]), ALL).ok(), Some(&ALL[2..]));
        for newer in [known(&["0001", "0002", "0003"]), known(&["0001", "0003"])] {
            assert!(matches!(due(&newer, ALL), Err(Error::Schema(_))));
        }
    }
}
