-- Rules of a shop, and who wrote to it before.

-- Every save is a version of its own; the newest is in force. A shop without a row has the rules of a new one, version 0.
create table rule_set (
    shop text not null references shop (key),
    version bigint not null check (version > 0),
    -- JSON with the rules in their order; read whole and never searched.
    document text not null,
    -- Who saved it: a name.
    author text not null,
    saved bigint not null,
    -- The version that was put back, where it is no new one; 0 for the rules of a new shop.
    restored bigint,
    primary key (shop, version)
);

-- Rules ask whether something came from an address before.
create index review_email on review (shop, lower(email), created) where email is not null;
create index question_email on question (shop, lower(email), created) where email is not null;
create index private_message_email on private_message (shop, lower(email), created);
