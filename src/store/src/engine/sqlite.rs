//! Statements of SQLite alone.

use crate::search::words::Query;

/// Tallies of the products in a list (`$2`), each by the id asked for: where it shares reviews, the tally of all.
pub(crate) const TALLIES: &str = "
    select asked.value, t.n1, t.n2, t.n3, t.n4, t.n5
    from json_each($2) asked
        left join product_share s on s.shop = $1 and s.id = asked.value
        join tally t on t.shop = $1 and t.product = coalesce(s.target, asked.value)";

/// Photos of the reviews in a list (`$2`), in their order; those that are hidden too if `$3`.
pub(crate) const PHOTOS: &str = "
    select review, id, alt, width, height, hide_reason from photo
    where shop = $1 and review in (select value from json_each($2)) and (hide_reason is null or $3)
    order by shop, review, position";

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
pub(crate) const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_start", include_str!("../../migrations/sqlite/0001_start.sql")),
    ("0002_reading", include_str!("../../migrations/sqlite/0002_reading.sql")),
    ("0003_photos", include_str!("../../migrations/sqlite/0003_photos.sql")),
    ("0004_products", include_str!("../../migrations/sqlite/0004_products.sql")),
    ("0005_talk", include_str!("../../migrations/sqlite/0005_talk.sql")),
    ("0006_asking", include_str!("../../migrations/sqlite/0006_asking.sql")),
    ("0007_photo_reports", include_str!("../../migrations/sqlite/0007_photo_reports.sql")),
    ("0008_replies", include_str!("../../migrations/sqlite/0008_replies.sql")),
    ("0011_care", include_str!("../../migrations/sqlite/0011_care.sql")),
    ("0013_ways_out", include_str!("../../migrations/sqlite/0013_ways_out.sql")),
    ("0014_remote_cases", include_str!("../../migrations/sqlite/0014_remote_cases.sql")),
    ("0015_inbox_line", include_str!("../../migrations/sqlite/0015_inbox_line.sql")),
    ("0016_people", include_str!("../../migrations/sqlite/0016_people.sql")),
    ("0017_thresholds", include_str!("../../migrations/sqlite/0017_thresholds.sql")),
    ("0018_thread", include_str!("../../migrations/sqlite/0018_thread.sql")),
    ("0019_rules", include_str!("../../migrations/sqlite/0019_rules.sql")),
];

/// Answers of the reviews in a list (`$2`).
pub(crate) const ANSWERS: &str = "
    select review, question, value from review_answer
    where shop = $1 and review in (select value from json_each($2)) order by shop, review, question, value";

/// A list of ids as [`TALLIES`] takes it.
pub(crate) fn list(ids: &[&str]) -> String {
    serde_json::json!(ids).to_string()
}

/// A review under the product where reviews of its own stand, with that if unknown, conversation, tally and audit row: one message to the thread that holds the
/// file instead of five. A review whose id is taken breaks its key; what came before it is to be undone.
pub(crate) const INSERT_REVIEW: &str = "
    insert into product (shop, id, name, url, image) values ($1, $3, '', '', '') on conflict do nothing;
    insert into conversation (shop, id, kind, status, unhappy, due, first_due, policy, opened, look, created, version)
    values ($1, $2, 'review', 'new', $24, $25, $25, $28, $29, $29, $12, 1);
    insert into review (shop, id, product, rating, title, body, author, original, email, status, hide_reason,
        created, published, fingerprint, edit_token_hash, simhash, chars,
        language, polarity, confidence, topics, urgency, spam, written_for, folded)
    select $1, $2, coalesce(s.target, a.id), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
        $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, s.id, $27
    from (select $3 as id) a left join product_share s on s.shop = $1 and s.id = a.id;
    insert into tally (shop, product, n1, n2, n3, n4, n5)
    select $1, product, $4 = 1, $4 = 2, $4 = 3, $4 = 4, $4 = 5 from review
    where shop = $1 and id = $2 and published is not null
    on conflict (shop, product) do update set n1 = tally.n1 + excluded.n1, n2 = tally.n2 + excluded.n2,
        n3 = tally.n3 + excluded.n3, n4 = tally.n4 + excluded.n4, n5 = tally.n5 + excluded.n5;
    insert into audit (shop, conversation, at, actor, action, detail)
    values ($1, $2, $12, 'plaudit', 'review.submitted', $26)";

/// Products of a list (`$2`: JSON with the columns as names), added or changed.
pub(crate) const PUT_PRODUCTS: &str = "
    insert into product (shop, id, name, url, image, gtin, variant, listed, folded)
    select $1, value ->> 'id', value ->> 'name', value ->> 'url', value ->> 'image', value ->> 'gtin',
        value ->> 'variant', true, value ->> 'folded'
    from json_each($2) where true
    on conflict (shop, id) do update set name = excluded.name, url = excluded.url, image = excluded.image,
        gtin = excluded.gtin, variant = excluded.variant, listed = true, folded = excluded.folded";

/// Where the reviews of those products stand that share others' (`$2`: list).
pub(crate) const TARGETS: &str = "
    select id, target from product_share where shop = $1 and id in (select value from json_each($2))";

/// Products by their ids (`$2`: list).
pub(crate) const PRODUCTS_BY_ID: &str = "
    select p.id, p.name, p.url, p.image, p.gtin, p.variant, s.parent
    from product p left join product_share s on s.shop = p.shop and s.id = p.id
    where p.shop = $1 and p.listed = true and p.id in (select value from json_each($2))";

/// Holds off whoever stores a review while reviews move; `begin immediate` did that already.
pub(crate) const LOCK_REVIEWS: &str = "select 1";

/// Lines in which something is found (`$6`), the beginning of a condition; and the number that they come by in order.
pub(crate) const FOUND: (&str, &str) =
    ("inbox_word join inbox_line l on l.place = inbox_word.rowid where inbox_word match $6", "inbox_word.rowid");

/// What is looked for, as [`FOUND`] takes it.
pub(crate) fn search(query: &Query) -> String {
    query.fts5()
}

/// Tags of the conversations in a list (`$2`).
pub(crate) const TAGS: &str = "
    select conversation, tag from conversation_tag
    where shop = $1 and conversation in (select value from json_each($2)) order by shop, conversation, tag";
