//! What the pages of people show: signing in, one's own account, everybody who answers shoppers.

use super::{Choice, MomentView};

/// The page to sign in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoginView {
    /// Address that was typed.
    pub email: String,
    /// Whether a code is asked for as well.
    pub code: bool,
    /// Where to go afterwards; empty for the list.
    pub to: String,
    /// Why it did not work.
    pub error: Option<String>,
}

/// The page of one's own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountView {
    /// Proof that the forms are ours.
    pub csrf: String,
    /// Languages of the pages, and that of the browser.
    pub languages: Vec<Choice>,
    /// Whether rules give them no work just now.
    pub away: bool,
    /// The second step.
    pub second: SecondView,
    /// Where they are signed in, the last used first.
    pub sessions: Vec<SessionView>,
    /// What happened about signing in, newest first: what, with which browser, when.
    pub log: Vec<(String, String, MomentView)>,
    /// What was done.
    pub notice: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
}

/// The second step of signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecondView {
    /// There is none.
    Off,
    /// It waits for its first code.
    Offered {
        /// The secret, to be typed.
        key: String,
        /// The path of the square code.
        path: String,
        /// Modules of a side.
        side: i32,
    },
    /// It is asked for.
    On {
        /// Recovery codes, once.
        codes: Vec<String>,
    },
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    /// What a form ends it by.
    pub id: String,
    /// Kind of browser.
    pub browser: String,
    /// When it began.
    pub since: MomentView,
    /// When it was last used.
    pub seen: MomentView,
    /// Whether it is the one of this page.
    pub this: bool,
}

/// The people of a shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeopleView {
    /// Name of the shop.
    pub shop: String,
    /// Where the forms go.
    pub action: String,
    /// Proof that the forms are ours.
    pub csrf: String,
    /// Who is a member.
    pub members: Vec<MemberView>,
    /// Roles of whoever is invited.
    pub roles: Vec<Choice>,
    /// Who was invited: what a form withdraws it by, address, role, until when.
    pub invited: Vec<(String, String, String, MomentView)>,
    /// Address that was typed.
    pub email: String,
    /// A link that was made just now: for whom, and its address.
    pub link: Option<(String, String)>,
    /// What was done.
    pub notice: Option<String>,
    /// What is wrong.
    pub error: Option<String>,
}

/// A member of a shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberView {
    /// Number.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Roles, with theirs chosen.
    pub roles: Vec<Choice>,
}

/// Where a link leads that lets somebody in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassView {
    /// Where the form goes.
    pub action: String,
    /// The shop to join; `None` for another password.
    pub shop: Option<String>,
    /// Whether the address has an account already.
    pub known: bool,
    /// The address that the link is for.
    pub email: String,
    /// Name that was typed.
    pub name: String,
    /// What is wrong.
    pub error: Option<String>,
}
