-- What readers say about questions, what buyers answer, and who tells the shop something in private.

-- Name of whoever tells it; may be empty.
alter table private_message add column author text not null default '';

-- A shopper says that a question should be looked at. It hides nothing: a person decides.
create table question_report (
    shop text not null,
    question text not null collate "C",
    visitor text not null,
    reason text not null,
    created bigint not null,
    primary key (shop, question, visitor),
    foreign key (shop, question) references question (shop, id) on delete cascade
);

-- A buyer's answer. It belongs to the conversation of its question, and has no clock of its own.
create table reply (
    shop text not null,
    id text not null collate "C",
    question text not null collate "C",
    -- As everyone may read it: it may have lost a link.
    body text not null,
    author text not null,
    -- As it came, for the shop's people.
    original text not null,
    status text not null check (status in ('published', 'held', 'hidden')),
    hide_reason text,
    created bigint not null,
    -- When it was first shown.
    published bigint,
    helpful bigint not null default 0 check (helpful >= 0),
    fingerprint text not null,
    -- Hash of the purchase that was proven: it answers a question once.
    purchase text not null,
    primary key (shop, id),
    unique (shop, question, purchase),
    foreign key (shop, question) references question (shop, id) on delete cascade,
    check ((status = 'hidden') = (hide_reason is not null)),
    check (status <> 'published' or published is not null)
);

-- The order under a question: what helped most first, the oldest among equals.
create index reply_shown on reply (shop, question, helpful desc, created, id) where status = 'published';
create index reply_question on reply (shop, question, created, id);
