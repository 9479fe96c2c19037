//! The rules of a new shop.

use crate::conversation::Kind;
use crate::rating::Rating;
use crate::rules::{Action, Condition, Rule, RuleSet, Sentiment, Stars};
use crate::sla::{STANDARD, UNHAPPY};
use crate::verdict::Polarity;

/// Against four or five stars, and where there are none, unhappy words must be this sure, in percent: a false alarm costs
/// somebody's time.
const CLEAR: u8 = 70;
/// Below this share, in percent, how words feel is no more than a guess.
const GUESS: u8 = 50;

impl Default for RuleSet {
    /// The unhappy and the urgent get help within the time promised to them; whoever asks is answered; what was not
    /// understood is looked at by a person.
    fn default() -> Self {
        let stars = |from: Rating, to: Rating| Condition::Stars(Stars { from, to });
        let sad = |sure: u8| Condition::Sentiment(Sentiment { is: Polarity::Negative, sure });
        let [one, two, three, _, five] = Rating::ALL;
        let rule = |name: &str, when: Condition, then: Vec<Action>| Rule {
            name: name.to_owned(),
            enabled: true,
            last: false,
            when: Some(when),
            then,
        };
        let unhappy = || vec![Action::Unhappy, Action::OpenCase, Action::Sla(UNHAPPY.to_owned())];
        let asked = Condition::Channel(vec![Kind::Question, Kind::Private]);
        RuleSet {
            rules: vec![
                rule("Urgent", Condition::Urgent(Vec::new()), unhappy()),
                rule("Few stars", stars(one, two), unhappy()),
                rule("Three stars and unhappy words", Condition::All(vec![stars(three, three), sad(0)]), unhappy()),
                rule("Clearly unhappy words", sad(CLEAR), unhappy()),
                rule("Somebody waits for an answer", asked, vec![Action::OpenCase, Action::Sla(STANDARD.to_owned())]),
                rule(
                    "Not sure what the words say",
                    Condition::All(vec![stars(three, five), Condition::Unsure(GUESS)]),
                    vec![Action::Ask],
                ),
            ],
        }
    }
}
