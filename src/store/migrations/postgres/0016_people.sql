-- What the shop's people have of their own: how they sign in, which views they keep, what they look at.

-- The language of their pages; empty for that of the browser.
alter table account add column language text not null default '';
-- The secret of the second factor, sealed by the server; null without one. Until the first right code it is only offered.
alter table account add column totp text;
alter table account add column totp_on boolean not null default false;
-- The step of the last code that was taken: no code is taken twice.
alter table account add column totp_step bigint not null default 0;

-- Hashes of codes that stand in for the second factor, each once.
create table recovery_code (
    account bigint not null references account (id) on delete cascade,
    code_hash text not null,
    primary key (account, code_hash)
);

-- Kind of browser, in a few words, and when it was last used; no address.
alter table session add column browser text not null default '';
alter table session add column seen bigint not null default 0;
update session set seen = created;

-- Who came in, who did not, and what was changed about it. Append-only, and forgotten after a year.
create table sign_in (
    id bigint generated always as identity primary key,
    account bigint not null references account (id) on delete cascade,
    at bigint not null,
    outcome text not null,
    browser text not null
);

create index sign_in_account on sign_in (account, id desc);
create index sign_in_at on sign_in (at);

-- Links that let somebody in once: an invitation to a shop, or another password. The link holds a random token, the row
-- its hash.
create table pass (
    token_hash text not null primary key,
    kind text not null check (kind in ('invitation', 'reset')),
    -- Of an invitation: the shop and the role there. Of a new password: none.
    shop text references shop (key),
    role text,
    email text not null,
    made_by text not null,
    created bigint not null,
    expires bigint not null
);

create index pass_shop on pass (shop, created desc) where kind = 'invitation';
create index pass_expires on pass (expires);

-- A list that somebody keeps under a name.
create table saved_view (
    shop text not null references shop (key),
    account bigint not null references account (id) on delete cascade,
    name text not null,
    -- The list's address after `?`.
    query text not null,
    primary key (shop, account, name)
);

-- Who looks at a conversation just now; forgotten after a minute.
create table presence (
    shop text not null,
    conversation text not null collate "C",
    account bigint not null references account (id) on delete cascade,
    seen bigint not null,
    writing boolean not null,
    primary key (shop, conversation, account),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

create index presence_seen on presence (seen);

-- What undoes the last thing that somebody did to one or several conversations; forgotten after an hour.
create table undo (
    shop text not null references shop (key),
    account bigint not null references account (id) on delete cascade,
    at bigint not null,
    -- JSON: each conversation, its version afterwards, and what to do.
    acts text not null,
    primary key (shop, account)
);

-- What a person says of a verdict, to learn from. It goes with its conversation.
create table correction (
    shop text not null,
    conversation text not null collate "C",
    polarity text not null,
    -- What the program had said, and how sure it was.
    was text not null,
    confidence double precision not null,
    -- Name of the one who said so.
    made_by text not null,
    at bigint not null,
    primary key (shop, conversation),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);
