-- Cases in other systems, and what those systems tell us.

create table remote_case (
    shop text not null,
    outlet text not null,
    conversation text not null collate binary,
    -- Its id and its address there. The address may be empty.
    remote text not null,
    url text not null,
    -- Hash of what was sent last: the same again is not sent.
    fingerprint text not null,
    sent bigint not null,
    -- Somebody is sending until then: nobody else makes a second case meanwhile.
    held bigint not null,
    primary key (shop, outlet, conversation),
    foreign key (shop, outlet) references outlet (shop, id) on delete cascade,
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

create index remote_case_conversation on remote_case (shop, conversation);

-- Ids of signed calls that were obeyed: none counts twice.
create table heard (
    shop text not null,
    outlet text not null,
    id text not null,
    at bigint not null,
    primary key (shop, outlet, id),
    foreign key (shop, outlet) references outlet (shop, id) on delete cascade
);

create index heard_at on heard (at);
