//! The fixed texts of the form, in one language.
//!
//! As JSON they are one list without names: names would double their size in every fragment, and the code that reads
//! names would add a tenth to the widget. Fragment and widget are of one build, so both know the order.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! words {
    ($($field:ident),+ $(,)?) => {
        /// Each text is named after the place it stands in.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the names say it")]
        pub struct Words {
            $(pub $field: String,)+
            /// `1 star` to `5 stars`.
            pub stars: [String; 5],
        }

        impl Serialize for Words {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let own = [$(&self.$field),+];
                serializer.collect_seq(own.into_iter().chain(&self.stars))
            }
        }

        impl<'de> Deserialize<'de> for Words {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut texts = Vec::<String>::deserialize(deserializer)?.into_iter();
                let mut next = || texts.next().unwrap_or_default();
                let words = Words {
                    $($field: next(),)+
                    stars: std::array::from_fn(|_| next()),
                };
                // The last text is never empty: a list of another build is too short or too long.
                match (words.stars[4].is_empty(), texts.next()) {
                    (false, None) => Ok(words),
                    _ => Err(D::Error::custom("texts of another build")),
                }
            }
        }
    };
}

words! {
    write,
    rating,
    title,
    body,
    body_hint,
    author,
    email,
    email_hint,
    optional,
    send,
    sending,
    proving,
    stop,
    stopped,
    consent,
    sent,
    sent_held,
    sent_hidden,
    sent_before,
    editing,
    erased,
    kept,
    failed,
    busy,
    draft,
    mark_kept,
    share,
    copied,
    left,
    over,
    digits,
    faults,
    error_rating,
    error_long,
    error_email,
    error_news,
    error_consent,
    error_other,
}

impl Words {
    /// How many characters still fit into a field, or how many are too many.
    pub fn room(&self, left: i32) -> String {
        let (before, number) = if left < 0 { (&self.over, -left) } else { (&self.left, left) };
        let digit = |digit: u8| self.digits.chars().nth(usize::from(digit - b'0')).unwrap_or(char::from(digit));
        format!("{before} {}", number.to_string().bytes().map(digit).collect::<String>())
    }
}
