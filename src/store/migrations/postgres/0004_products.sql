-- The merchant's list of products, and what a shop sets.

-- JSON; read whole with the shop and never searched.
alter table shop add column settings text not null default '{}';
-- Grows with each change to the shop; a form made from an older one is refused.
alter table shop add column revision bigint not null default 0;

-- Digits alone, the shortest of the forms that mean the same.
alter table product add column gtin text not null default '';
-- What tells a variant from its product, such as "blue, 4 cups".
alter table product add column variant text not null default '';
-- Whether the merchant's list has it; otherwise it is known from a review alone.
alter table product add column listed boolean not null default false;
-- Name, variant, id and GTIN as they are searched, beginning with the name, so that it is the order of the list as well.
-- Compared byte by byte, so that both engines sort alike.
alter table product add column folded text not null default '' collate "C";

update product set listed = (name <> ''), folded = lower(name) || ' ' || id;

create index product_listed on product (shop, folded, id) where listed = true;

-- A product that shares the reviews of another: a variant, or a member of a group. `parent` is what the merchant said;
-- `target` is where that leads in the end, so that reading takes one look-up. A target has no row here.
-- All reviews of a product that shares stand under its target, each with the id that it was written for.
create table product_share (
    shop text not null,
    id text not null,
    parent text not null,
    target text not null,
    primary key (shop, id),
    foreign key (shop, id) references product (shop, id),
    foreign key (shop, parent) references product (shop, id),
    foreign key (shop, target) references product (shop, id),
    check (id <> target and id <> parent)
);

create index product_share_target on product_share (shop, target);

-- The id that a review was written for, where that is not its product.
alter table review add column written_for text;
-- Finds the reviews that leave with a product.
create index review_written_for on review (shop, product, written_for) where written_for is not null;

-- A file that somebody looks at before it is imported, one for each person of a shop; forgotten after an hour.
create table product_upload (
    shop text not null references shop (key),
    account bigint not null references account (id) on delete cascade,
    name text not null,
    body bytea not null,
    created bigint not null,
    primary key (shop, account)
);
