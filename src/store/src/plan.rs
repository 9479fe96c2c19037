//! For tests: whether SQLite answers a statement from an index, without looking through a table or sorting.

use crate::engine::sqlite::MIGRATIONS;
use sqlx::{AssertSqlSafe, Connection, Row, SqliteConnection};

/// Panics when a statement scans or sorts.
pub(crate) async fn assert_indexed(statement: &str) {
    let steps = steps(statement).await;
    for step in &steps {
        assert!(!is_scan(step) && !step.contains("TEMP B-TREE"), "{statement}\n{}", steps.join("\n"));
    }
}

/// Panics when a statement looks through a table. What it found may be sorted.
pub(crate) async fn assert_found(statement: &str) {
    let steps = steps(statement).await;
    assert!(!steps.iter().any(|step| is_scan(step)), "{statement}\n{}", steps.join("\n"));
}

/// `few` is what a subquery with a limit gave; a virtual table with an index number is searched.
fn is_scan(step: &str) -> bool {
    step.starts_with("SCAN")
        && !matches!(step, "SCAN CONSTANT ROW" | "SCAN few")
        && !step.contains("VIRTUAL TABLE INDEX")
}

async fn steps(statement: &str) -> Vec<String> {
    let mut conn = SqliteConnection::connect("sqlite::memory:").await.expect("SQLite in memory");
    for (_, migration) in MIGRATIONS {
        sqlx::raw_sql(*migration).execute(&mut conn).await.expect("the schema");
    }
    let explain = AssertSqlSafe(format!("explain query plan {statement}"));
    let steps = sqlx::query(explain).fetch_all(&mut conn).await.expect("a plan");
    steps.iter().map(|row| row.get("detail")).collect()
}
