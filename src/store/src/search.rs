//! Finding conversations by words: how texts are read here, and what is asked of the index, see `line`.

pub(crate) mod words;
