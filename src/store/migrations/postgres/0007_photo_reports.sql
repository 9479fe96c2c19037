-- A shopper says that one photo of a review should be looked at. It hides nothing: a person decides.
create table photo_report (
    shop text not null,
    photo text not null collate "C",
    visitor text not null,
    reason text not null,
    created bigint not null,
    primary key (shop, photo, visitor),
    foreign key (shop, photo) references photo (shop, id) on delete cascade
);
