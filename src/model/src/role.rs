//! What somebody may do in a shop: one table, asked everywhere.

use crate::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// What somebody is in a shop.
    Role {
        /// Reads.
        ReadOnly = "read_only",
        /// Answers and moderates.
        Agent = "agent",
        /// Also changes how the shop works and sees how it does.
        Manager = "manager",
        /// Also says who may do what.
        Owner = "owner",
    }
}

coded! {
    /// Something that not everybody may do.
    Right {
        /// Read conversations, shoppers' addresses too.
        Read = "read",
        /// Answer, note, assign, tag, close.
        Care = "care",
        /// Publish what is held, hide for a reason of the list, put back.
        Moderate = "moderate",
        /// Change rules, promises, storefront, products, connections.
        Settings = "settings",
        /// Invite and remove people, change roles, read who signed in.
        People = "people",
    }
}

/// Who may do what. What is not in it is refused.
const RIGHTS: &[(Role, &[Right])] = &[
    (Role::ReadOnly, &[Right::Read]),
    (Role::Agent, &[Right::Read, Right::Care, Right::Moderate]),
    (Role::Manager, &[Right::Read, Right::Care, Right::Moderate, Right::Settings]),
    (Role::Owner, &[Right::Read, Right::Care, Right::Moderate, Right::Settings, Right::People]),
];

impl Role {
    /// Whether this role may do something.
    pub fn may(self, right: Right) -> bool {
        RIGHTS.iter().any(|(role, rights)| *role == self && rights.contains(&right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d2_who_may_do_what() {
        for (role, expected) in [
            (Role::ReadOnly, "read"),
            (Role::Agent, "read care moderate"),
            (Role::Manager, "read care moderate settings"),
            (Role::Owner, "read care moderate settings people"),
        ] {
            let may: Vec<&str> =
                Right::ALL.iter().filter(|right| role.may(**right)).map(|right| right.code()).collect();
            assert_eq!(may.join(" "), expected, "{role:?}");
        }
    }

    /// Roles are ordered: whoever is more may do all that whoever is less may.
    #[test]
    fn d2_a_greater_role_loses_nothing() {
        for pair in Role::ALL.windows(2) {
            for right in Right::ALL {
                assert!(!pair[0].may(*right) || pair[1].may(*right), "{pair:?} {right:?}");
            }
        }
    }
}
