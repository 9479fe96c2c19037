-- What is said to and fro with a shopper: confirmed addresses, words by a link, what is said once, and the shop's settings of it.

-- Whether whoever reads an address has said that it is theirs; only then they are told by mail of what the shop says. A hash,
-- since nobody need read the address here.
create table contact (
    shop text not null references shop (key),
    address_hash text not null,
    -- When it was last asked by mail; at most once a day.
    asked bigint not null,
    confirmed bigint,
    primary key (shop, address_hash)
);

-- Of a shopper's words: what was sent, as a hash. The same sent twice is there once.
alter table message add column sent_hash text;
create unique index message_sent on message (shop, conversation, sent_hash) where sent_hash is not null;

-- What is done once to a conversation: an automatic answer by its id, a question, an appeal. The key is what makes it once,
-- however often a job is tried.
create table said_once (
    shop text not null,
    conversation text not null collate binary,
    what text not null,
    at bigint not null,
    primary key (shop, conversation, what),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

-- Quick replies, automatic answers, ways out and thanks of a shop; a shop without a row has none.
create table answer_settings (
    shop text not null primary key references shop (key),
    -- JSON; read whole and never searched.
    definition text not null,
    -- Grows with each change; a form made from an older one is refused.
    revision bigint not null
);
