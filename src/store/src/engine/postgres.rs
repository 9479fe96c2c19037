//! Statements of PostgreSQL alone.

use crate::search::words::Query;

/// Tallies of the products in a list (`$2`), each by the id asked for: where it shares reviews, the tally of all.
pub(crate) const TALLIES: &str = "
    select asked.id, t.n1, t.n2, t.n3, t.n4, t.n5
    from unnest(cast($2 as text[])) as asked (id)
        left join product_share s on s.shop = $1 and s.id = asked.id
        join tally t on t.shop = $1 and t.product = coalesce(s.target, asked.id)";

/// Photos of the reviews in a list (`$2`), in their order; those that are hidden too if `$3`.
pub(crate) const PHOTOS: &str = "
    select review, id, alt, width, height, hide_reason from photo
    where shop = $1 and review = any($2) and (hide_reason is null or $3)
    order by shop, review, position";

/// Claims jobs. Rows that another worker is claiming are skipped, not waited for.
pub(crate) const CLAIM_JOBS: &str = "
    with due as materialized
        (select id from job where state = 'waiting' and run_at <= $1 order by run_at, id limit $3 for update skip locked)
    update job set run_at = $2, attempts = attempts + 1
    from due where job.id = due.id
    returning job.id, job.shop, job.kind, job.payload, job.attempts, job.created";

/// Holds off other processes that migrate, until the transaction ends. The number is Plaudit's own. The time limits of
/// the connection are for requests: changing a large table may take longer, and others wait for it.
pub(crate) const LOCK_SCHEMA: &str = "
    set local statement_timeout = 0;
    set local lock_timeout = 0;
    select pg_advisory_xact_lock(5785278641937)";

/// Whether there is a table of migrations.
pub(crate) const HAS_MIGRATIONS: &str = "select to_regclass('migration') is not null";

/// The schema, oldest part first.
pub(crate) const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_start", include_str!("../../migrations/postgres/0001_start.sql")),
    ("0002_reading", include_str!("../../migrations/postgres/0002_reading.sql")),
    ("0003_photos", include_str!("../../migrations/postgres/0003_photos.sql")),
    ("0004_products", include_str!("../../migrations/postgres/0004_products.sql")),
    ("0005_talk", include_str!("../../migrations/postgres/0005_talk.sql")),
    ("0006_asking", include_str!("../../migrations/postgres/0006_asking.sql")),
    ("0007_photo_reports", include_str!("../../migrations/postgres/0007_photo_reports.sql")),
    ("0008_replies", include_str!("../../migrations/postgres/0008_replies.sql")),
    ("0011_care", include_str!("../../migrations/postgres/0011_care.sql")),
    ("0013_ways_out", include_str!("../../migrations/postgres/0013_ways_out.sql")),
    ("0014_remote_cases", include_str!("../../migrations/postgres/0014_remote_cases.sql")),
    ("0015_inbox_line", include_str!("../../migrations/postgres/0015_inbox_line.sql")),
    ("0016_people", include_str!("../../migrations/postgres/0016_people.sql")),
    ("0017_thresholds", include_str!("../../migrations/postgres/0017_thresholds.sql")),
    ("0018_thread", include_str!("../../migrations/postgres/0018_thread.sql")),
    ("0019_rules", include_str!("../../migrations/postgres/0019_rules.sql")),
];

/// Answers of the reviews in a list (`$2`).
pub(crate) const ANSWERS: &str = "
    select review, question, value from review_answer
    where shop = $1 and review = any($2) order by shop, review, question, value";

/// A list of ids as [`TALLIES`] takes it.
pub(crate) fn list<'a>(ids: &[&'a str]) -> Vec<&'a str> {
    ids.to_vec()
}

/// A review, under the product where those of its product stand, with its product if unknown, conversation, tally and
/// audit row, in one round trip. Touches no row when the id is taken, but may have made the product known, which is to
/// be undone.
pub(crate) const INSERT_REVIEW: &str = "
    with known as (
        insert into product (shop, id, name, url, image) values ($1, $3, '', '', '') on conflict do nothing
    ), talk as (
        insert into conversation (shop, id, kind, status, unhappy, due, first_due, policy, opened, look, created, version)
        values ($1, $2, 'review', 'new', $24, $25, $25, $28, $29, $29, $12, 1) on conflict do nothing returning shop, id
    ), stored as (
        insert into review (shop, id, product, rating, title, body, author, original, email, status, hide_reason,
        created, published, fingerprint, edit_token_hash, simhash, chars,
        language, polarity, confidence, topics, urgency, spam, written_for, folded)
        select talk.shop, talk.id, coalesce(s.target, $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
        $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, s.id, $27
        from talk left join product_share s on s.shop = talk.shop and s.id = $3
        returning shop, id, product, rating, created, published
    ), counted as (
        insert into tally (shop, product, n1, n2, n3, n4, n5)
        select shop, product, cast(rating = 1 as int), cast(rating = 2 as int), cast(rating = 3 as int),
            cast(rating = 4 as int), cast(rating = 5 as int) from stored where published is not null
        on conflict (shop, product) do update set n1 = tally.n1 + excluded.n1, n2 = tally.n2 + excluded.n2,
            n3 = tally.n3 + excluded.n3, n4 = tally.n4 + excluded.n4, n5 = tally.n5 + excluded.n5
    )
    insert into audit (shop, conversation, at, actor, action, detail)
    select shop, id, created, 'plaudit', 'review.submitted', cast($26 as text) from stored";

/// Products of a list (`$2`: JSON with the columns as names), added or changed.
pub(crate) const PUT_PRODUCTS: &str = "
    insert into product (shop, id, name, url, image, gtin, variant, listed, folded)
    select $1, id, name, url, image, gtin, variant, true, folded
    from jsonb_to_recordset(cast($2 as jsonb))
        as r (id text, name text, url text, image text, gtin text, variant text, folded text)
    on conflict (shop, id) do update set name = excluded.name, url = excluded.url, image = excluded.image,
        gtin = excluded.gtin, variant = excluded.variant, listed = true, folded = excluded.folded";

/// Where the reviews of those products stand that share others' (`$2`: list).
pub(crate) const TARGETS: &str = "
    select id, target from product_share where shop = $1 and id = any($2)";

/// Products by their ids (`$2`: list).
pub(crate) const PRODUCTS_BY_ID: &str = "
    select p.id, p.name, p.url, p.image, p.gtin, p.variant, s.parent
    from product p left join product_share s on s.shop = p.shop and s.id = p.id
    where p.shop = $1 and p.listed = true and p.id = any($2)";

/// Holds off whoever stores or changes a review while reviews move, and waits for those who did. Whoever writes a
/// review has this table from before the moment whose data its statement sees: it finds where the product leads now.
/// Readers go on.
pub(crate) const LOCK_REVIEWS: &str = "lock table review in share row exclusive mode";

/// Lines in which something is found (`$6`), the beginning of a condition; and the number that they come by in order.
pub(crate) const FOUND: (&str, &str) = ("inbox_line l where l.lexemes @@ cast($6 as tsquery)", "l.place");

/// What is looked for, as [`FOUND`] takes it.
pub(crate) fn search(query: &Query) -> String {
    query.tsquery()
}

/// Tags of the conversations in a list (`$2`).
pub(crate) const TAGS: &str = "
    select conversation, tag from conversation_tag
    where shop = $1 and conversation = any($2) order by shop, conversation, tag";
