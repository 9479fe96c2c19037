-- Ways out: where a shop's events go, what went, and what became of it.

-- A webhook, or a connection to another system. One table: both are called by the same worker, switched off for the same
-- reasons, and show their attempts alike.
create table outlet (
    shop text not null references shop (key),
    id text not null,
    -- `webhook`, or the code of the system that is called.
    kind text not null,
    -- What the shop's people call it.
    name text not null,
    url text not null,
    -- Secrets, sealed by the server; the key is not in the database.
    sealed text not null,
    -- The secret that was replaced. Until then both count.
    sealed_before text,
    before_until bigint,
    -- JSON list of the kinds of events that it wants; read whole and never searched.
    events text not null,
    -- JSON; what else its kind needs, without secrets.
    settings text not null,
    enabled boolean not null,
    -- Why the program switched it off; null when it did not.
    trouble text,
    -- When it was set, or last took something. One event that nobody takes does not silence a receiver that takes others.
    good bigint not null,
    created bigint not null,
    -- Grows with each change by a person; a form made from an older one is refused.
    revision bigint not null,
    primary key (shop, id),
    check ((sealed_before is null) = (before_until is null))
);

insert into outlet (shop, id, kind, name, url, sealed, events, settings, enabled, good, created, revision)
select shop, 'webhook', 'webhook', '', url, sealed_secret, '["case.opened","question.created"]', '{}', enabled, good, good, 1
from webhook;

drop table webhook;

-- What was told, as it was signed: kept for a while, so that it can be sent again. It refers to no conversation: what was
-- sent is sent. Erasing a conversation erases its events.
create table event (
    shop text not null references shop (key),
    -- `msg_…`; receivers tell repeats by it.
    id text not null,
    kind text not null,
    conversation text not null,
    body text not null,
    at bigint not null,
    primary key (shop, id)
);

create index event_at on event (at);
create index event_shop_at on event (shop, at, id);
create index event_conversation on event (shop, conversation);

-- One call. Append-only, until it is old.
create table attempt (
    id bigint generated always as identity primary key,
    shop text not null,
    outlet text not null,
    -- Of which event; that may be gone already.
    event text not null,
    -- Of which kind, such as `case.opened` or `test`.
    kind text not null,
    at bigint not null,
    -- The first call for an event has 1.
    number bigint not null,
    took_ms bigint not null,
    -- Null when nobody answered.
    status bigint,
    -- Whether that was the end of it: `taken`, `again` or `failed`.
    outcome text not null check (outcome in ('taken', 'again', 'failed')),
    -- The beginning of the answer, or why there was none.
    excerpt text not null,
    foreign key (shop, outlet) references outlet (shop, id) on delete cascade
);

create index attempt_outlet on attempt (shop, outlet, id desc);
create index attempt_at on attempt (at);

-- Addresses that want no mail of a shop any more. A hash, since nobody need read them here.
create table mail_off (
    shop text not null references shop (key),
    address_hash text not null,
    at bigint not null,
    primary key (shop, address_hash)
);
