-- Where conversations stand, who takes care of them, and what was promised.

-- Six states in place of three. A column's check cannot be changed, so another column takes its place, under its name.
drop index conversation_open;
drop index conversation_assignee;
drop index conversation_kind_open;
alter table conversation add column state text not null default 'new'
    check (state in ('new', 'open', 'waiting', 'on_hold', 'solved', 'closed'));
update conversation set state = case
    when status = 'answered' then 'waiting'
    when status = 'closed' then 'closed'
    when first_answer is not null or assignee is not null then 'open'
    else 'new' end;
alter table conversation drop column status;
alter table conversation rename column state to status;

alter table conversation add column priority text not null default 'normal'
    check (priority in ('low', 'normal', 'high', 'urgent'));
-- Id of a team of the shop.
alter table conversation add column team text;
-- Hidden from what is to do until then, unless the shopper writes.
alter table conversation add column snoozed bigint;
-- When it became a case: somebody has to take care of it. Empty for what nobody has to answer.
alter table conversation add column opened bigint;
-- The program was not sure what the words say: a person should look.
alter table conversation add column needs_look boolean not null default false;

-- The clocks. `due` is the soonest of those that run, `first_answer` stops the first; each is computed once, in open hours.
-- Id of a policy of the shop.
alter table conversation add column policy text;
alter table conversation add column first_due bigint;
alter table conversation add column next_due bigint;
alter table conversation add column resolution_due bigint;
-- Since when they stand still.
alter table conversation add column paused bigint;
-- When it was solved or closed, while it is.
alter table conversation add column over_at bigint;
-- When the worker looks at it next: the next warning or breach, or the end of a snooze.
alter table conversation add column look bigint;
-- When a promise was first broken.
alter table conversation add column breached bigint;

update conversation set opened = created where unhappy or due is not null;
update conversation set first_due = due,
    policy = case when due is null then null when unhappy then 'unhappy' else 'standard' end;
update conversation set paused = coalesce(first_answer, created) where status in ('waiting', 'closed');
update conversation set over_at = coalesce(first_answer, created) where status = 'closed';
update conversation set due = null where first_answer is not null or status in ('waiting', 'closed');
update conversation set look = due where due is not null;

-- Where no clock runs, the greatest number stands in: the engines sort nulls differently.
create index conversation_open on conversation
    (shop, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc) where status in ('new', 'open');
create index conversation_kind_open on conversation
    (shop, kind, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc)
    where kind <> 'review' and status in ('new', 'open');
create index conversation_assignee on conversation
    (shop, assignee, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc) where status <> 'closed';
create index conversation_due on conversation (shop, due, id) where due is not null;
-- Without the shop: one worker looks after all.
create index conversation_look on conversation (look, shop, id) where look is not null;
create index conversation_needs_look on conversation (shop, created desc, id desc) where needs_look = true;

-- Shoppers' words and private answers beside the two kinds that there were.
drop index message_conversation;
alter table message add column sort text not null default 'note'
    check (sort in ('shopper', 'public_answer', 'private_answer', 'note'));
update message set sort = kind;
alter table message drop column kind;
alter table message rename column sort to kind;
-- Whether the program said it by itself.
alter table message add column automatic boolean not null default false;
create index message_conversation on message (shop, conversation, kind, id);

-- People of a shop who share work.
create table team (
    shop text not null references shop (key),
    -- Rules and policies name it by this, so it never changes: a-z, digits and hyphens.
    id text not null collate "C",
    name text not null,
    created bigint not null,
    primary key (shop, id)
);

create table team_member (
    shop text not null,
    team text not null collate "C",
    account bigint not null references account (id) on delete cascade,
    primary key (shop, team, account),
    foreign key (shop, team) references team (shop, id) on delete cascade
);

create index team_member_account on team_member (account, shop);

-- Rules give no work to who is away.
alter table member add column away boolean not null default false;
-- When a rule last gave them something: whoever waits longest is next.
alter table member add column last_given bigint not null default 0;

create table conversation_tag (
    shop text not null,
    conversation text not null collate "C",
    tag text not null collate "C",
    primary key (shop, conversation, tag),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

create index conversation_tag_tag on conversation_tag (shop, tag, conversation);

-- What a shop promises; a shop without a row promises what a new one does.
create table sla (
    shop text not null primary key references shop (key),
    -- JSON with policies and calendars; read whole and never searched.
    definition text not null,
    -- Grows with each change; a form made from an older one is refused.
    revision bigint not null
);

-- What was told of a clock. The key is what makes it once: a due time that was told of is never told of again.
create table sla_event (
    shop text not null,
    conversation text not null collate "C",
    target text not null check (target in ('first_response', 'next_response', 'resolution')),
    due bigint not null,
    mark text not null check (mark in ('warning', 'breach')),
    at bigint not null,
    primary key (shop, conversation, target, due, mark),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

create index sla_event_at on sla_event (shop, at);
