-- What shoppers choose reviews by, what they say about them, and what their authors change.

-- Helpful votes that stand, kept here so that an order by them is one index.
alter table review add column helpful bigint not null default 0 check (helpful >= 0);
-- Bought, by a signed token; nothing else sets this.
alter table review add column verified boolean not null default false;
-- Where it was written: 'site', or the name of the service that it was brought from.
alter table review add column source text not null default 'site';
alter table review add column source_url text not null default '';
-- When its author last changed it.
alter table review add column edited bigint;
-- The public words, lower case and without marks, for search.
alter table review add column folded text not null default '';

create index review_helpful on review (shop, product, helpful desc, published desc, id desc) where status = 'published';
create index review_shop on review (shop, published desc, id desc) where status = 'published';

-- One helpful vote of a visitor on a day. The visitor is a hash whose salt is gone tomorrow, so a row tells nothing
-- about anybody; the token undoes the vote.
create table vote (
    shop text not null,
    -- What was voted for: 'review', or another kind that has votes.
    kind text not null,
    target text not null,
    visitor text not null,
    token_hash text not null,
    created bigint not null,
    primary key (shop, kind, target, visitor)
);

-- A shopper says that a review should be looked at. It hides nothing: a person decides.
create table report (
    shop text not null,
    review text not null collate "C",
    visitor text not null,
    reason text not null,
    created bigint not null,
    primary key (shop, review, visitor),
    foreign key (shop, review) references review (shop, id) on delete cascade
);

-- Visitors are counted by hashes with the salt of the day, the same in every process; yesterday's is erased.
create table day_salt (
    day bigint not null primary key,
    salt text not null
);
