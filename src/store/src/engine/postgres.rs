//! Statements of PostgreSQL alone.

/// Tallies of the products in a list (`$2`).
pub(crate) const TALLIES: &str = "
    select product, n1, n2, n3, n4, n5 from tally
    where shop = $1 and product = any($2)";

/// Claims jobs. Rows that another worker is claiming are skipped, not waited for.
pub(crate) const CLAIM_JOBS: &str = "
    with due as materialized
        (select id from job where state = 'waiting' and run_at <= $1 order by run_at, id limit $3 for update skip locked)
    update job set run_at = $2, attempts = attempts + 1
    from due where job.id = due.id
    returning job.id, job.shop, job.kind, job.payload, job.attempts, job.created";

/// Holds off other processes that migrate, until the transaction ends. The number is Plaudit's own.
pub(crate) const LOCK_SCHEMA: &str = "select pg_advisory_xact_lock(5785278641937)";

/// Whether there is a table of migrations.
pub(crate) const HAS_MIGRATIONS: &str = "select to_regclass('migration') is not null";

/// The schema, oldest part first.
pub(crate) const MIGRATIONS: &[(&str, &str)] =
    &[("0001_start", include_str!("../../migrations/postgres/0001_start.sql"))];

/// A list of ids as [`TALLIES`] takes it.
pub(crate) fn list<'a>(ids: &[&'a str]) -> Vec<&'a str> {
    ids.to_vec()
}
