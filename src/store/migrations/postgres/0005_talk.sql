-- What shoppers ask about products, and what they tell the shop alone.

create table question (
    shop text not null,
    id text not null collate "C",
    product text not null,
    -- As everyone may read it: it may have lost a link.
    body text not null,
    author text not null,
    -- As it came, for the shop's people.
    original text not null,
    email text,
    status text not null check (status in ('published', 'held', 'hidden')),
    hide_reason text,
    created bigint not null,
    -- When it was first shown. Hiding does not clear it: put back, a question stands where it stood.
    published bigint,
    -- The question that says the same: its answer is shown for this one too. Never a question that is merged itself.
    merged_into text collate "C",
    -- The public words, folded: whoever asks something like it is shown this one.
    folded text not null,
    -- Votes for its answer, kept here so that the order by them needs no counting.
    helpful bigint not null check (helpful >= 0),
    fingerprint text not null,
    edit_token_hash text not null,
    simhash bigint not null,
    chars bigint not null,
    -- For routing; publication never reads these.
    language text not null,
    polarity text not null,
    confidence double precision not null,
    topics text not null,
    urgency text,
    spam double precision not null,
    primary key (shop, id),
    foreign key (shop, id) references conversation (shop, id) on delete cascade,
    foreign key (shop, product) references product (shop, id),
    foreign key (shop, merged_into) references question (shop, id),
    check ((status = 'hidden') = (hide_reason is not null)),
    check (status <> 'published' or published is not null),
    check (merged_into <> id)
);

-- One index for each order that a shopper may ask for. Merged, held and hidden questions are in none of them.
create index question_newest on question (shop, product, published desc, id desc)
    where status = 'published' and merged_into is null;
create index question_helpful on question (shop, product, helpful desc, published desc, id desc)
    where status = 'published' and merged_into is null;
-- Finds what was merged into a question; the foreign key looks here as well.
create index question_merged on question (shop, merged_into, created, id) where merged_into is not null;
create index question_simhash on question (shop, created desc, chars, simhash);
create index question_unpublished on question (shop, created desc, id desc) where status <> 'published';

-- A table of its own: nothing that shoppers read ever looks into it.
create table private_message (
    shop text not null,
    id text not null collate "C",
    product text not null,
    body text not null,
    -- Where the answer goes.
    email text not null,
    -- The shop's number of the order that it is about; empty when none was given.
    order_number text not null,
    created bigint not null,
    fingerprint text not null,
    language text not null,
    polarity text not null,
    confidence double precision not null,
    topics text not null,
    urgency text,
    spam double precision not null,
    primary key (shop, id),
    foreign key (shop, id) references conversation (shop, id) on delete cascade,
    foreign key (shop, product) references product (shop, id)
);
