//! The few statements in which the engines differ, in a file for each.

pub(crate) mod postgres;
pub(crate) mod sqlite;
