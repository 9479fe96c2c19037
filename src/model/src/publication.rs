//! What is shown, and when: decided on content alone.
//!
//! **Neither stars nor sentiment can reach this file.** [`decide`] takes [`Signals`] and a [`Context`];
//! it imports neither `rating` nor any verdict, and a test of the workspace keeps it so. Suppressing or delaying
//! by rating or sentiment while seeming to show all misleads (16 CFR 465.7(b); UCPD Art. 6 and Annex I 23b-23c).

use crate::coded::coded;
use crate::signals::{FindingKind, Signals};
use serde::{Deserialize, Serialize};

coded! {
    /// Whether a review is shown.
    Status {
        /// Everyone sees it.
        Published = "published",
        /// It waits for a person; its author is told.
        Held = "held",
        /// It is not shown, for a reason of the closed list; whoever posts it is told at once.
        Hidden = "hidden",
    }
}

coded! {
    /// The closed list of reasons for not showing a review. None of them is about opinion.
    HideReason {
        /// Advertising or machine-made noise.
        Spam = "spam",
        /// The same text again.
        Duplicate = "duplicate",
        /// Nothing but links to another seller.
        CompetitorLink = "competitor_link",
        /// Nothing but addresses or telephone numbers.
        ContactData = "contact_data",
        /// Insult, threat, hatred or obscenity that masking does not mend.
        Abuse = "abuse",
        /// Private facts about someone else.
        PersonalData = "personal_data",
        /// Not about the product or its purchase at all.
        OffTopic = "off_topic",
        /// Proven not to come from a shopper.
        Fake = "fake",
        /// Forbidden by law, or taken down by order.
        Unlawful = "unlawful",
    }
}

/// What becomes of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Shown now.
    Publish,
    /// A person decides.
    Hold,
    /// Not shown.
    Hide(HideReason),
}

impl Decision {
    /// The status that a decision leads to.
    pub fn status(self) -> Status {
        match self {
            Decision::Publish => Status::Published,
            Decision::Hold => Status::Held,
            Decision::Hide(_) => Status::Hidden,
        }
    }

    /// The reason, where it is hidden.
    pub fn reason(self) -> Option<HideReason> {
        match self {
            Decision::Hide(reason) => Some(reason),
            Decision::Publish | Decision::Hold => None,
        }
    }
}

coded! {
    /// A shop's choice, the same for every review.
    Moderation {
        /// What passes the content screen is shown at once.
        PublishAtOnce = "publish_at_once",
        /// A person sees every review first, whatever its stars.
        HoldAll = "hold_all",
    }
}

/// What is known of a review beside its words. None of it is opinion.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Context {
    /// Reviews of the shop in the last 30 days with nearly the same text.
    pub near: usize,
    /// A field was filled that people do not see.
    pub trap: bool,
    /// So many came from one address, or so fast, that a proof of work was wanted and none came.
    pub unproven: bool,
}

/// Texts shorter than this, in characters, are exempt from the near-duplicate check: "Great kettle!" is not theft.
pub const NEAR_DUPLICATE_MIN_CHARS: usize = 20;
/// So many bits of the simhash may differ between near-duplicates (Manku, Jain and Sarma 2007 use 3 of 64).
pub const NEAR_DUPLICATE_BITS: u32 = 3;

/// From the third time on, the same words are surely not a coincidence.
const SURE_REPEATS: usize = 2;
/// So many links in one review are advertising.
const SURE_LINKS: usize = 4;
/// So many may be: a person looks.
const MANY_LINKS: usize = 3;
/// So many words in letters of mixed scripts are no slip of the keyboard: a person looks.
const MANY_DISGUISED: usize = 3;
/// Beside fewer own letters than this, what was taken out was the message.
const OWN_LETTERS: usize = 3;

/// Decides on one review. What is surely spam is hidden with its reason; what may be is held for a person.
pub fn decide(signals: &Signals, context: Context, moderation: Moderation) -> Decision {
    let count = |kind| signals.findings.iter().filter(|finding| finding.kind == kind).count();
    let links = count(FindingKind::Link);
    let contacts = count(FindingKind::Email) + count(FindingKind::Phone) + count(FindingKind::Handle);
    let repeated = signals.chars >= NEAR_DUPLICATE_MIN_CHARS && context.near > 0;

    if repeated && context.near >= SURE_REPEATS {
        return Decision::Hide(HideReason::Duplicate);
    }
    if links >= SURE_LINKS || (links > 0 && signals.own_letters < OWN_LETTERS) {
        return Decision::Hide(HideReason::Spam);
    }
    if contacts > 0 && signals.own_letters < OWN_LETTERS {
        return Decision::Hide(HideReason::ContactData);
    }
    let doubtful = signals.gibberish || signals.advertising || signals.disguised_words >= MANY_DISGUISED;
    if doubtful || repeated || context.trap || context.unproven || links >= MANY_LINKS {
        return Decision::Hold;
    }
    match moderation {
        Moderation::PublishAtOnce => Decision::Publish,
        Moderation::HoldAll => Decision::Hold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signals::Finding;

    fn signals(kinds: &[FindingKind], own_letters: usize) -> Signals {
        let findings = kinds.iter().enumerate().map(|(at, &kind)| Finding { kind, start: at * 2, end: at * 2 + 1 });
        Signals { findings: findings.collect(), own_letters, chars: 80, ..Signals::default() }
    }

    #[test]
    fn decisions() {
        use FindingKind::*;
        let at_once = Moderation::PublishAtOnce;
        for (what, signals, near, decision) in [
            ("a complaint", signals(&[], 60), 0, Decision::Publish),
            ("stars alone", Signals::default(), 0, Decision::Publish),
            ("a complaint with a link", signals(&[Link], 60), 0, Decision::Publish),
            ("a complaint with a telephone number", signals(&[Phone], 60), 0, Decision::Publish),
            ("a coarse complaint", signals(&[Profanity, Profanity], 60), 0, Decision::Publish),
            ("a complaint with two links", signals(&[Link, Link], 60), 0, Decision::Publish),
            ("three links in a text", signals(&[Link, Link, Link], 60), 0, Decision::Hold),
            ("links alone", signals(&[Link], 0), 0, Decision::Hide(HideReason::Spam)),
            ("a list of links", signals(&[Link, Link, Link, Link], 90), 0, Decision::Hide(HideReason::Spam)),
            ("an address alone", signals(&[Email], 0), 0, Decision::Hide(HideReason::ContactData)),
            ("said once before", signals(&[], 60), 1, Decision::Hold),
            ("said twice before", signals(&[], 60), 2, Decision::Hide(HideReason::Duplicate)),
            ("noise", Signals { gibberish: true, ..signals(&[], 60) }, 0, Decision::Hold),
            ("advertising", Signals { advertising: true, ..signals(&[Link], 60) }, 0, Decision::Hold),
            (
                "two words typed on two keyboards",
                Signals { disguised_words: 2, ..signals(&[], 60) },
                0,
                Decision::Publish,
            ),
            ("words in disguise", Signals { disguised_words: 3, ..signals(&[], 60) }, 0, Decision::Hold),
            ("a short text said before", Signals { chars: 12, ..signals(&[], 10) }, 9, Decision::Publish),
        ] {
            assert_eq!(decide(&signals, Context { near, ..Context::default() }, at_once), decision, "{what}");
        }
    }

    #[test]
    fn what_came_without_its_proof_waits_for_a_person() {
        let hurried = Context { unproven: true, ..Context::default() };
        assert_eq!(decide(&signals(&[], 60), hurried, Moderation::PublishAtOnce), Decision::Hold);
    }

    #[test]
    fn e3_hold_all_holds_all_alike() {
        let plain = signals(&[], 60);
        assert_eq!(decide(&plain, Context::default(), Moderation::HoldAll), Decision::Hold);
        assert_eq!(decide(&Signals::default(), Context::default(), Moderation::HoldAll), Decision::Hold);
    }
}
