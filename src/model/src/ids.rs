//! Names that come from outside, checked once at the rim and trusted afterwards.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why an id was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// A shop key must be 1 to 40 of `[a-z0-9-]`.
    #[error("a shop key has 1 to 40 characters a-z, 0-9 or -")]
    Shop,
    /// A product id must be 1 to 128 of `[A-Za-z0-9._~-]`.
    #[error("a product id has 1 to 128 characters A-Z, a-z, 0-9, dot, underscore, tilde or hyphen")]
    Product,
    /// A photo id must be 32 of `[0-9a-f]`.
    #[error("a photo id has 32 characters 0-9 or a-f, as the upload gave it")]
    Photo,
    /// A review id must be a UUID (RFC 9562).
    #[error("an id is a UUID, such as 0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11")]
    Uuid,
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $error:expr, $spell:expr, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks a name.
            ///
            /// # Errors
            /// When it is too short, too long, or has other characters than allowed.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                let valid: fn(&str) -> bool = $valid;
                let spell: fn(&str) -> String = $spell;
                if valid(text) { Ok($name(spell(text))) } else { Err($error) }
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                $name::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

text_id! {
    /// The key of a shop, as it stands in addresses and in `data-shop`.
    ShopKey, IdError::Shop, str::to_owned,
    |text| (1..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

text_id! {
    /// The shop's own id of a product.
    ProductId, IdError::Product, str::to_owned,
    |text| (1..=128).contains(&text.len())
        // Browsers take these two out of addresses (URL Standard, 4.1).
        && text != "." && text != ".."
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._~-".contains(&b))
}

text_id! {
    /// The id of a review, a question or a private message, made by the client so that sending twice stores once.
    /// It is no secret.
    /// UUIDs are compared without regard to case (RFC 9562, 4), so one spelling is kept.
    ReviewId, IdError::Uuid, str::to_ascii_lowercase, is_uuid
}

text_id! {
    /// The id of a photo: random, and long enough that nobody guesses one. Whoever knows it before a review has it may
    /// put it on a review.
    PhotoId, IdError::Photo, str::to_owned,
    |text| text.len() == 32 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_by_their_rule() {
        for good in ["kettle-17", "a", "A.b_c~d-9", &"x".repeat(128)] {
            assert!(ProductId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", ".", "..", "a b", "a/b", "чайник", "..%2f", &"x".repeat(129), "a\n", "<b>"] {
            assert_eq!(ProductId::parse(bad), Err(IdError::Product), "{bad}");
        }
    }

    #[test]
    fn uuids_have_one_spelling() {
        let id = ReviewId::parse("0B1F7D52-6A6C-4C55-9A57-3F8E2F0D9C11").unwrap();
        assert_eq!(id.as_str(), "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11");
        for bad in ["", "0b1f7d526a6c4c559a573f8e2f0d9c11", "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c1g"] {
            assert_eq!(ReviewId::parse(bad), Err(IdError::Uuid), "{bad}");
        }
    }

    #[test]
    fn shop_keys_by_their_rule() {
        assert!(ShopKey::parse("demo").is_ok());
        for bad in ["", "Demo", "a_b", "a/b", &"x".repeat(41)] {
            assert_eq!(ShopKey::parse(bad), Err(IdError::Shop), "{bad}");
        }
    }
}
