-- The merchant's own questions, what shoppers agreed to, and challenges that were used up.

-- Types and tags of the merchant's list, as JSON: questions and prompts may be for some of them.
alter table product add column types text not null default '[]';

-- Asked beside the stars. A question that was retired stays, and so do its answers.
create table attribute (
    shop text not null references shop (key),
    id text not null,
    position bigint not null,
    -- JSON; read whole with all questions of the shop and never searched.
    definition text not null,
    primary key (shop, id)
);

-- One answer; several options of one question are several rows. No reference to the question: what was answered stays.
create table review_answer (
    shop text not null,
    review text not null collate binary,
    question text not null,
    value text not null,
    primary key (shop, review, question, value),
    foreign key (shop, review) references review (shop, id) on delete cascade
);

-- Answers of published reviews, counted as the tally is: in the transaction that changes a review's status. The empty
-- value counts the reviews that answer at all.
create table answer_tally (
    shop text not null,
    product text not null,
    question text not null,
    value text not null,
    n bigint not null check (n >= 0),
    primary key (shop, product, question, value),
    foreign key (shop, product) references product (shop, id)
);

-- What the author of a review agreed to: when, in which language, and to which words.
create table consent (
    shop text not null,
    review text not null collate binary,
    kind text not null check (kind in ('data', 'marketing')),
    at bigint not null,
    language text not null,
    -- SHA-256 of the text, hexadecimal.
    text_hash text not null,
    primary key (shop, review, kind),
    foreign key (shop, review) references review (shop, id) on delete cascade
);

-- Each text that anybody agreed to, once: the hash alone would prove nothing later.
create table consent_text (
    shop text not null references shop (key),
    hash text not null,
    text text not null,
    primary key (shop, hash)
);

-- Challenges that were solved: none counts twice, whatever process it comes to. A row tells nothing about anybody.
create table spent_challenge (
    shop text not null references shop (key),
    challenge text not null,
    expires bigint not null,
    primary key (shop, challenge)
);

create index spent_challenge_expires on spent_challenge (expires);
