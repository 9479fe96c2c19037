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
        for ((name, sqlite), (other, postgres)) in sqlite::MIGRATIONS.iter().zip(postgres::MIGRATIONS) {
            let translated = sqlite
                .replace("integer primary key autoincrement", "bigint generated always as identity primary key")
                .replace("collate binary", "collate \"C\"")
                .replace(" blob ", " bytea ");
            assert_eq!((name, translated.as_str()), (other, *postgres));
        }
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
