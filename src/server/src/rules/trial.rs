//! A dry run: which of what came in lately the rules would have caught. Nothing is changed, nobody is told.

use plaudit_model::conversation::Kind;
use plaudit_model::ids::ShopKey;
use plaudit_model::rating::Rating;
use plaudit_model::rules::{Facts, RuleSet, caught};
use plaudit_model::sla::Sla;
use plaudit_model::time::Millis;
use plaudit_sentiment::folded;
use plaudit_store::{Came, Error, Store};
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

/// How many days back it may look.
pub const DAYS: RangeInclusive<i64> = 1..=90;
/// Conversations that it looks at, at most; the newest.
pub const MOST: usize = 5_000;
/// Conversations that are shown of each rule, at most.
pub const SHOWN: usize = 20;
/// How long it may work. What was not reached by then is told of.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a dry run found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trial {
    /// For each rule, in their order.
    pub rules: Vec<Caught>,
    /// Conversations that were looked at.
    pub looked: usize,
    /// Whether there were more.
    pub more: bool,
}

/// What one rule would have caught.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caught {
    /// How many.
    pub number: usize,
    /// The newest of them.
    pub newest: Vec<Example>,
}

/// A conversation that would have been caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// What it began with.
    pub kind: Kind,
    /// Its stars.
    pub stars: Option<Rating>,
    /// The words as they came.
    pub words: String,
    /// When it came.
    pub at: Millis,
}

/// Tries rules on what came in within the last `days`.
///
/// # Errors
/// When storage fails.
pub async fn run(store: &Store, shop: &ShopKey, set: &RuleSet, days: i64, now: Millis) -> Result<Trial, Error> {
    let days = days.clamp(*DAYS.start(), *DAYS.end());
    let sla = store.sla(shop).await?.sla;
    let mut came = store.came_since(shop, now.plus(-days * Millis::DAY), MOST + 1).await?;
    let more = came.len() > MOST;
    came.truncate(MOST);
    let set = set.clone();
    // Many rules on many conversations are work: others are served meanwhile.
    let tried = tokio::task::spawn_blocking(move || within(&set, &sla, &came, PATIENCE));
    let trial = tried.await.map_err(|error| Error::Unavailable(format!("the dry run ended: {error}")))?;
    Ok(Trial { more: more || trial.more, ..trial })
}

fn within(set: &RuleSet, sla: &Sla, came: &[Came], patience: Duration) -> Trial {
    let (begun, hours) = (Instant::now(), sla.hours());
    let mut trial = Trial { rules: vec![Caught::default(); set.rules.len()], ..Trial::default() };
    for one in came {
        if begun.elapsed() > patience {
            trial.more = true;
            break;
        }
        trial.looked += 1;
        if one.discarded {
            continue;
        }
        let words = folded(&one.words);
        let facts = Facts {
            channel: one.kind,
            stars: one.rating,
            verdict: &one.verdict,
            words: &words,
            product: &one.product,
            product_tags: &one.product_types,
            first_contact: one.first_contact,
            verified: one.verified,
            business_hours: hours.is_open(one.created),
        };
        for place in caught(set, &facts, folded) {
            let caught = &mut trial.rules[place];
            caught.number += 1;
            if caught.newest.len() < SHOWN {
                let (id, words) = (one.id.clone(), one.words.clone());
                let example = Example { id, kind: one.kind, stars: one.rating, words, at: one.created };
                caught.newest.push(example);
            }
        }
    }
    trial
}

#[cfg(test)]
mod tests {
    use super::*;
    use plaudit_model::rules::{Action, Rule};
    use plaudit_model::verdict::Verdict;

    /// D1: what takes too long is not finished, and says so.
    #[test]
    fn d1_a_dry_run_ends_in_time() {
        let rule = Rule { name: "r".to_owned(), enabled: false, last: false, when: None, then: vec![Action::Ask] };
        let set = RuleSet { rules: vec![rule] };
        let one = |discarded| Came {
            id: String::new(),
            kind: Kind::Review,
            created: Millis(0),
            product: String::new(),
            product_types: Vec::new(),
            rating: None,
            words: "words".to_owned(),
            verdict: Verdict::nothing(),
            verified: false,
            first_contact: true,
            discarded,
        };
        let came = [vec![one(false); SHOWN + 5], vec![one(true); 3]].concat();
        let trial = within(&set, &Sla::default(), &came, PATIENCE);
        assert_eq!((trial.looked, trial.more), (SHOWN + 8, false));
        assert_eq!((trial.rules[0].number, trial.rules[0].newest.len()), (SHOWN + 5, SHOWN));
        let none = within(&set, &Sla::default(), &came, Duration::ZERO);
        assert_eq!((none.looked, none.more), (0, true));
    }
}
