//! For tests: whether SQLite answers a statement from an index, without looking through a table or sorting.

use crate::engine::sqlite::MIGRATIONS;
use sqlx::{AssertSqlSafe, Connection, Row, SqliteConnection};

/// Panics when a statement scans or sorts.
pub(crate) async fn assert_indexed(statement: &'static str) {
    let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("SQLite in memory");
    for (_, migration) in MIGRATIONS {
        sqlx::raw_sql(*migration).execute(&mut conn).await.expect("the schema");
    }
    let explain = AssertSqlSafe(format!("explain query plan {statement}"));
    let steps = sqlx::query(explain).fetch_all(&mut conn).await.expect("a plan");
    let steps: Vec<String> = steps.iter().map(|row| row.get("detail")).collect();
    for step in &steps {
        // `few` is what a subquery with a limit gave.
        let scans = step.starts_with("SCAN") && !matches!(step.as_str(), "SCAN CONSTANT ROW" | "SCAN few");
        assert!(!scans && !step.contains("TEMP B-TREE"), "{statement}\n{}", steps.join("\n"));
    }
}
