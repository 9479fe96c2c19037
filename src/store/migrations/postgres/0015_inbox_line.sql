-- What the inbox lists and finds conversations by: a row for each, written anew in the transaction of whatever changes the
-- conversation. So every order of a view is a plain index, and words and facts are found by one search.

create table inbox_line (
    -- When it came, in milliseconds times 2^20, plus a part of its id: one number, so that the newest first is the order of
    -- the search as well.
    place bigint not null primary key,
    shop text not null,
    conversation text not null collate "C",
    -- Words and their stems as the program folds them, and facts such as `k:question`, each once, with spaces between.
    words text not null,
    -- Where it stands in a view of what is to do: the unhappy first, then the soonest due, then the newest.
    queue bigint not null,
    -- The shop has to do something, now.
    to_do boolean not null,
    -- Solved or closed.
    over boolean not null,
    -- The shopper has the word, or somebody else.
    waiting boolean not null,
    snoozed boolean not null,
    unhappy boolean not null,
    needs_look boolean not null,
    -- Held or hidden, of what is for everyone.
    unshown boolean not null,
    assignee bigint,
    -- When the clock that runs is due.
    due bigint,
    unique (shop, conversation),
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

-- One for each view; few rows are in more than three.
create index inbox_line_all on inbox_line (shop, place desc);
create index inbox_line_to_do on inbox_line (shop, queue, place) where to_do = true;
create index inbox_line_unassigned on inbox_line (shop, queue, place) where to_do = true and assignee is null;
create index inbox_line_unhappy on inbox_line (shop, queue, place) where to_do = true and unhappy = true;
create index inbox_line_assignee on inbox_line (shop, assignee, queue, place) where over = false and snoozed = false;
create index inbox_line_waiting on inbox_line (shop, queue, place) where waiting = true;
create index inbox_line_snoozed on inbox_line (shop, queue, place) where snoozed = true;
create index inbox_line_due on inbox_line (shop, due, place) where due is not null;
create index inbox_line_look on inbox_line (shop, queue, place) where needs_look = true;
create index inbox_line_unshown on inbox_line (shop, place desc) where unshown = true;

-- Of this engine alone: the words as the configuration `simple` would have them. It is not asked, since its parser has ideas
-- of its own about what a word is.
alter table inbox_line add column lexemes tsvector not null
    generated always as (array_to_tsvector(string_to_array(words, ' '))) stored;
create index inbox_line_lexemes on inbox_line using gin (lexemes);
