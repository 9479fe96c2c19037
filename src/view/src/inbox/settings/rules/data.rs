//! What the pages of rules show: texts ready to read, and fields of any kind in their order.

use crate::inbox::data::Choice;
use crate::inbox::settings::data::InputView;

/// A rule in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleLine {
    /// Its name.
    pub name: String,
    /// Whether it is on.
    pub enabled: bool,
    /// When it fits, as a sentence.
    pub when: String,
    /// What is done then, each as a sentence.
    pub then: Vec<String>,
    /// What is wrong with it by now, such as a team that is gone.
    pub faults: Vec<String>,
}

/// A save.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VersionLine {
    /// Its number.
    pub version: i64,
    /// What it is called.
    pub label: String,
    /// Who saved it, when, and what it puts back.
    pub facts: Vec<String>,
    /// Whether it is in force.
    pub current: bool,
}

/// What a rule would have caught: its name, how many, and the newest of them with their addresses.
pub type Caught = (String, String, Vec<(String, String)>);

/// What a dry run found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrialView {
    /// How much was looked at.
    pub summary: String,
    /// For each rule.
    pub rules: Vec<Caught>,
    /// The place of the rule that is unfolded.
    pub open: Option<usize>,
}

/// The list of rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RulesView {
    /// The version that it shows.
    pub version: i64,
    /// Whether that is the one in force; an older one can be put back alone.
    pub current: bool,
    /// What an older one is called.
    pub label: String,
    /// Rules in their order.
    pub lines: Vec<RuleLine>,
    /// How many days back a dry run looks.
    pub days: InputView,
    /// What it found.
    pub trial: Option<TrialView>,
    /// Saves, the newest first.
    pub versions: Vec<VersionLine>,
}

/// A field of some kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleField {
    /// Something to type in.
    Input(InputView),
    /// One of several: name, label, choices, hint and fault.
    Select(InputView, Vec<Choice>),
    /// Any of several: a label and a fault; and each box with its name, its words and whether it is ticked.
    Ticks(InputView, Vec<(String, String, bool)>),
    /// A box by itself: name, words, whether it is ticked, and a fault.
    Tick(String, String, bool, Option<String>),
}

/// Fields that belong together, and whether they are unfolded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleGroup {
    /// What they have in common.
    pub heading: String,
    /// Whether something is filled in.
    pub open: bool,
    /// The fields.
    pub fields: Vec<RuleField>,
}

/// How a rule is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleBody {
    /// By fields.
    Fields {
        /// Whether one condition is enough.
        any: bool,
        /// Conditions.
        when: Vec<RuleGroup>,
        /// Conditions of which none may be true.
        unless: Vec<RuleGroup>,
        /// Actions.
        then: Vec<RuleField>,
    },
    /// As text, and why the form cannot be had, if it cannot.
    Text(InputView, String),
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleForm {
    /// What stands above.
    pub heading: String,
    /// What the form carries along.
    pub hidden: Vec<(&'static str, String)>,
    /// Name and whether it is on.
    pub top: Vec<RuleField>,
    /// Conditions and actions.
    pub body: RuleBody,
    /// Whether it ends the list.
    pub last: Option<RuleField>,
    /// How many days back a dry run looks.
    pub days: InputView,
    /// What it found.
    pub trial: Option<TrialView>,
}
