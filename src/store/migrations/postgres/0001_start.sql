-- The first schema. The file for the other engine says the same but for identity columns, blobs and collations.
--
-- Forward only: once a release has carried this file it never changes; what comes later is another file.
-- Times are integer milliseconds since 1970 (one meaning on both engines, no time zones), lists are JSON as text,
-- names of states are the codes of the domain's enums: whoever opens the database can read it.
-- Every table carries the shop, first in its key, so that no query can reach another shop by accident.
-- Three do not, and say why.

create table shop (
    key text not null primary key,
    name text not null,
    -- JSON list; read whole with the shop and never searched.
    origins text not null,
    language text not null,
    moderation text not null,
    first_response_minutes bigint not null check (first_response_minutes > 0),
    notice text not null,
    created bigint not null
);

-- Known from the merchant's list, or from its first review: then name, url and image are empty.
create table product (
    shop text not null references shop (key),
    id text not null,
    name text not null,
    url text not null,
    image text not null,
    primary key (shop, id)
);

-- Published reviews by stars, kept so that a badge costs one row however many reviews there are.
-- They change in the transaction that changes a review's status, and may not fall below zero: a mistake
-- in counting fails loudly instead of showing nonsense.
-- Apart from product, so that a merchant's list and a busy day do not wait for each other.
create table tally (
    shop text not null,
    product text not null,
    n1 bigint not null check (n1 >= 0),
    n2 bigint not null check (n2 >= 0),
    n3 bigint not null check (n3 >= 0),
    n4 bigint not null check (n4 >= 0),
    n5 bigint not null check (n5 >= 0),
    primary key (shop, product),
    foreign key (shop, product) references product (shop, id)
);

-- Somebody who signs in. Without a shop: one person may work for several, see member.
create table account (
    id bigint generated always as identity primary key,
    -- Lower case, so that the constraint sees one spelling.
    email text not null unique,
    name text not null,
    password_hash text not null,
    created bigint not null
);

create table member (
    shop text not null references shop (key),
    account bigint not null references account (id) on delete cascade,
    role text not null,
    primary key (shop, account)
);

create index member_account on member (account, shop);

-- What the shop's people do about whatever came in. Apart from that: shoppers read the one, agents change the other.
-- A review, a question and a private message each have a row of their own that refers to this one and goes with it;
-- they are erased by erasing it.
create table conversation (
    shop text not null references shop (key),
    -- Made by the client, so unique within its shop only: nobody can take an id away from another shop.
    -- Compared byte by byte, so that pages over equal times fall alike on both engines.
    id text not null collate "C",
    kind text not null check (kind in ('review', 'question', 'private')),
    status text not null check (status in ('open', 'answered', 'closed')),
    unhappy boolean not null,
    due bigint,
    -- Set once: the clock stops with the first answer, whatever follows.
    first_answer bigint,
    assignee bigint references account (id),
    -- The same as that of what began it; here, because the orders of the inbox end in it.
    created bigint not null,
    -- Grows with each change; a form made from an older one is refused.
    version bigint not null,
    primary key (shop, id)
);

-- Where no clock runs, the greatest number stands in: the engines sort nulls differently.
create index conversation_open on conversation
    (shop, status, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc);
create index conversation_assignee on conversation
    (shop, assignee, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc) where status <> 'closed';
create index conversation_newest on conversation (shop, created desc, id desc);
-- Most conversations are reviews: those of another kind would be far between in the indexes above.
create index conversation_kind_open on conversation
    (shop, kind, status, unhappy desc, coalesce(due, 9223372036854775807), created desc, id desc) where kind <> 'review';
create index conversation_kind_newest on conversation (shop, kind, created desc, id desc) where kind <> 'review';

create table review (
    shop text not null,
    id text not null collate "C",
    product text not null,
    rating bigint not null check (rating between 1 and 5),
    title text not null,
    body text not null,
    author text not null,
    -- Title and text as they came, for the shop's people: the public text may have lost a link.
    original text not null,
    email text,
    status text not null check (status in ('published', 'held', 'hidden')),
    hide_reason text,
    created bigint not null,
    -- When it was first shown. Hiding does not clear it: put back, a review stands where it stood.
    published bigint,
    -- Of what the client sent; the same id with another fingerprint is another review, and refused.
    fingerprint text not null,
    edit_token_hash text not null,
    -- 64 bits, stored as a signed number with the same bits.
    simhash bigint not null,
    chars bigint not null,
    -- What the words say. For routing; publication never reads these.
    language text not null,
    polarity text not null,
    confidence double precision not null,
    topics text not null,
    urgency text,
    spam double precision not null,
    primary key (shop, id),
    foreign key (shop, id) references conversation (shop, id) on delete cascade,
    foreign key (shop, product) references product (shop, id),
    -- A review is hidden for a reason, and only a hidden one has a reason.
    check ((status = 'hidden') = (hide_reason is not null)),
    check (status <> 'published' or published is not null)
);

-- One index for each order that a shopper may ask for; the first serves the oldest first backwards.
-- Held and hidden reviews are in none of them.
create index review_newest on review (shop, product, published desc, id desc) where status = 'published';
create index review_highest on review (shop, product, rating desc, published desc, id desc) where status = 'published';
create index review_lowest on review (shop, product, rating, published desc, id desc) where status = 'published';
-- Holds all that the near-duplicate check reads, so that it never touches the texts.
create index review_simhash on review (shop, created desc, chars, simhash);
-- Few at any time, and looked for often: the inbox's view of what is not on the page.
create index review_unpublished on review (shop, created desc, id desc) where status <> 'published';

-- Without a shop: signing in is for all shops of the person. The token itself is nowhere, only its hash:
-- whoever reads the database cannot sign in with it.
create table session (
    token_hash text not null primary key,
    account bigint not null references account (id) on delete cascade,
    csrf text not null,
    created bigint not null,
    expires bigint not null
);

create index session_expires on session (expires);
create index session_account on session (account);

create table message (
    id bigint generated always as identity primary key,
    shop text not null,
    conversation text not null,
    kind text not null check (kind in ('public_answer', 'note')),
    -- Null when no account wrote it, as in made-up reviews. The name stays when the account goes.
    account bigint references account (id) on delete set null,
    author text not null,
    -- Whether the shop speaks, or somebody who bought the product.
    side text not null default 'merchant' check (side in ('merchant', 'buyer')),
    body text not null,
    created bigint not null,
    foreign key (shop, conversation) references conversation (shop, id) on delete cascade
);

-- Finds the latest public answer of each review on a page by one look-up.
create index message_conversation on message (shop, conversation, kind, id);

-- Append-only. It refers to no conversation and no account: it outlives what it tells of.
create table audit (
    id bigint generated always as identity primary key,
    shop text not null references shop (key),
    conversation text not null,
    at bigint not null,
    actor text not null,
    action text not null,
    detail text not null
);

create index audit_conversation on audit (shop, conversation, id);

-- Grows with each change to a conversation of the shop, in the transaction that makes it; the sum is what counts.
-- A sum of committed numbers changes with every commit, in whatever order transactions end, so no change can go
-- unnoticed, as it could with a sequence. Sixteen rows, by the last digit of the conversation's id, so that
-- transactions of one shop seldom wait for each other.
create table change_mark (
    shop text not null references shop (key),
    slot bigint not null,
    n bigint not null,
    primary key (shop, slot)
);

create table job (
    id bigint generated always as identity primary key,
    shop text not null references shop (key),
    kind text not null,
    -- Empty once the job has ended: it may quote a shopper, and nobody needs it any more.
    payload text not null,
    state text not null check (state in ('waiting', 'done', 'failed')),
    -- Not before this. Claiming moves it to the end of the lease: if the worker dies, the job is due again then,
    -- and one index finds both the new and the abandoned.
    run_at bigint not null,
    attempts bigint not null,
    created bigint not null,
    ended bigint,
    error text
);

create index job_due on job (run_at, id) where state = 'waiting';
create index job_ended on job (ended) where state <> 'waiting';
create index job_shop on job (shop);

create table webhook (
    shop text not null primary key references shop (key),
    url text not null,
    -- Sealed by the server; the key is not in the database.
    sealed_secret text not null,
    enabled boolean not null,
    -- When it was set, or last took an event. One event that nobody takes does not silence a receiver that takes others.
    good bigint not null
);

-- Without a shop: files of the program itself, the same for all. Pages made before an upgrade ask for
-- the files of their own build.
create table asset (
    name text not null primary key,
    content_type text not null,
    body bytea not null,
    -- When a running program last had it.
    seen bigint not null
);

create index asset_seen on asset (seen);
