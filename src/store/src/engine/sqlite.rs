//! Statements of SQLite alone.

/// Tallies of the products in a list (`$2`).
pub(crate) const TALLIES: &str = "
    select product, n1, n2, n3, n4, n5 from tally
    where shop = $1 and product in (select value from json_each($2))";

/// Claims jobs. The process has one connection that writes, and the file one writer at a time: nobody can come between.
pub(crate) const CLAIM_JOBS: &str = "
    update job set run_at = $2, attempts = attempts + 1
    where state = 'waiting' and id in
        (select id from job where state = 'waiting' and run_at <= $1 order by run_at, id limit $3)
    returning id, shop, kind, payload, attempts, created";

/// Holds off other processes that migrate; `begin immediate` did that already.
pub(crate) const LOCK_SCHEMA: &str = "select 1";

/// Whether there is a table of migrations.
pub(crate) const HAS_MIGRATIONS: &str = "select exists (select 1 from sqlite_master where name = 'migration')";

/// The schema, oldest part first.
pub(crate) const MIGRATIONS: &[(&str, &str)] =
    &[("0001_start", include_str!("../../migrations/sqlite/0001_start.sql"))];

/// A list of ids as [`TALLIES`] takes it.
pub(crate) fn list(ids: &[&str]) -> String {
    serde_json::json!(ids).to_string()
}
