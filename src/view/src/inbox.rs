//! The care inbox, as its people see it: pages that the server renders and that work without JavaScript.
//!
//! Components get plain data ([`data`]) with texts ready to read. They know no storage, no roles and no clock: what a
//! person may not do is not in the data. Start with [`page`], the shell of every document; then [`list`] and [`case`].

pub mod account;
pub mod case;
pub mod data;
pub mod forms;
pub mod list;
pub mod login;
pub mod page;
pub mod parts;
pub mod people;
pub mod photos;
pub mod ready;
pub mod replies;
pub mod settings;
pub mod texts;
