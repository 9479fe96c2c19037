-- Photos on reviews. The files lie elsewhere, under names made of the id and a width.

create table photo (
    shop text not null references shop (key),
    -- Random, so that nobody guesses one: whoever knows it may put it on a review while none has it.
    id text not null collate "C",
    -- The review that claimed it; empty before, and again once that was erased. Then the files go, and the row after them.
    review text collate "C",
    position bigint not null,
    -- What it shows, in its author's words.
    alt text not null,
    -- Of the upright picture that came; the files are of this shape, and no wider.
    width bigint not null check (width > 0),
    height bigint not null check (height > 0),
    -- From the same closed list as a review's.
    hide_reason text,
    created bigint not null,
    primary key (shop, id),
    foreign key (shop, review) references review (shop, id)
);

-- The photos of a page of reviews, in their order.
create index photo_review on photo (shop, review, position) where review is not null;
-- Few at any time: what waits for a review, or to be erased.
create index photo_unclaimed on photo (created) where review is null;
