-- What a shop's own stars and its people teach about the threshold of feelings. For routing; publication reads none of it.

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
