-- What a shop's own stars and its people teach about the threshold of feelings. For routing; publication reads none of it.

-- How a person of the shop reads the words of a review, where the verdict had it wrong. The verdict itself stays.
create table verdict_correction (
    shop text not null,
    review text not null collate "C",
    polarity text not null check (polarity in ('negative', 'neutral', 'positive')),
    actor text not null,
    at bigint not null,
    primary key (shop, review),
    foreign key (shop, review) references review (shop, id) on delete cascade
);

-- Three biases for each language of the shop, in log-odds, and what they were learnt from.
create table threshold (
    shop text not null references shop (key),
    language text not null,
    negative double precision not null,
    neutral double precision not null,
    positive double precision not null,
    texts bigint not null,
    corrections bigint not null,
    at bigint not null,
    -- Reviews from before this were forgotten: a person set the biases back.
    since bigint not null,
    primary key (shop, language)
);
