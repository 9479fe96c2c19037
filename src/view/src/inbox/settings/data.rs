//! What the settings pages show: texts ready to read.

use crate::inbox::data::Choice;

/// What all settings pages have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SettingsView {
    /// Name of the shop.
    pub shop: String,
    /// Address of its settings, without a slash at the end.
    pub base: String,
    /// Token that every form carries.
    pub csrf: String,
    /// Which page this is, by the code of its tab.
    pub current: &'static str,
    /// What was done just now; empty when nothing was.
    pub notice: String,
    /// How to undo it.
    pub undo: Option<UndoView>,
    /// Faults on this page, each with the id of its field; empty when there are none.
    pub faults: Vec<(String, String)>,
}

/// One press that takes back what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoView {
    /// Where it is sent.
    pub action: String,
    /// What it sends.
    pub fields: Vec<(&'static str, String)>,
}

/// A field with its label, hint and fault.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InputView {
    /// Name and id.
    pub name: String,
    /// Label.
    pub label: String,
    /// What is in it.
    pub value: String,
    /// What it is for; may be empty.
    pub hint: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Lines of a text area; 0 for a line.
    pub rows: u8,
    /// Language of what is typed in, for spelling and direction; empty where it does not matter.
    pub lang: &'static str,
}

/// The storefront's form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StorefrontView {
    /// Of the shop as it was read; another one was saved since if it differs.
    pub revision: i64,
    /// Name and origins.
    pub basics: Vec<InputView>,
    /// Languages.
    pub languages: Vec<Choice>,
    /// Whether all reviews wait for a person.
    pub hold_all: bool,
    /// Minutes and page size.
    pub numbers: Vec<InputView>,
    /// Boxes to tick: name, words, and whether it is ticked.
    pub ticks: Vec<(&'static str, String, bool)>,
    /// The text on data use for all languages.
    pub notice: InputView,
    /// Text and link of each language: its name, and the two fields.
    pub notices: Vec<(String, Vec<InputView>)>,
    /// Networks that can be left out: code, name, and whether they are.
    pub networks: Vec<Choice>,
    /// Order, own ways, parameters.
    pub share: Vec<InputView>,
}

/// Fields of each language, by its name.
pub type ByLanguage = Vec<(String, Vec<InputView>)>;

/// The review form's settings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormView {
    /// Of the shop as it was read.
    pub revision: i64,
    /// The box that a review needs, by language.
    pub consent: Vec<(String, Vec<InputView>)>,
    /// The box for news, by language.
    pub marketing: Vec<(String, Vec<InputView>)>,
    /// Each prompt: what it is, its types, and its text by language.
    pub prompts: Vec<(String, InputView, ByLanguage)>,
    /// Whether what is suspicious waits for a person at once.
    pub without_challenge: bool,
    /// Whether the form as shoppers see it was asked for.
    pub preview: bool,
}

/// A question in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AskedLine {
    /// Its id.
    pub id: String,
    /// Its text in the shop's language.
    pub text: String,
    /// How it is answered, of which products it is asked, and whether it still is.
    pub facts: String,
    /// Whether it is asked no longer.
    pub retired: bool,
}

/// One question's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionForm {
    /// Heading.
    pub heading: String,
    /// Its id, or the field of a new one's.
    pub id: Result<String, InputView>,
    /// The question as it was read, so that nobody's change is lost; empty for a new one.
    pub before: String,
    /// Ways to answer.
    pub kinds: Vec<Choice>,
    /// How fine a scale is.
    pub steps: Vec<Choice>,
    /// Whether several options may be ticked.
    pub several: bool,
    /// Products and types that it is asked of.
    pub scope: Vec<InputView>,
    /// All texts, by language.
    pub texts: Vec<(String, Vec<InputView>)>,
    /// Whether the form as shoppers see it was asked for.
    pub preview: bool,
}

/// The list of products.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductsView {
    /// What was searched for.
    pub words: String,
    /// How many there are in all.
    pub total: String,
    /// This page.
    pub lines: Vec<ProductLine>,
    /// `Page 2`; empty when there is only one.
    pub page: String,
    /// Address of the page before.
    pub before: Option<String>,
    /// Address of the page after.
    pub after: Option<String>,
}

/// A product in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What tells a variant apart; may be empty.
    pub variant: String,
    /// Address of its settings.
    pub href: String,
    /// GTIN; may be empty.
    pub gtin: String,
    /// `12 reviews`.
    pub reviews: String,
    /// With whom it shares reviews, in words; may be empty.
    pub sharing: String,
}

/// One product's form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductView {
    /// Heading.
    pub heading: String,
    /// Its id; empty for a new one.
    pub id: String,
    /// All fields.
    pub fields: Vec<InputView>,
    /// Products that share its reviews: name with id, address, and id.
    pub members: Vec<(String, String, String)>,
    /// Whether it shares the reviews of another, which can be ended by one press.
    pub shares: bool,
    /// Address of our page of the product; empty for a new one.
    pub hosted: String,
    /// Address of the shop's page, to be looked at for the tag; may be empty.
    pub page: String,
}

/// An import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportView {
    /// Why the file cannot be used; empty when it can or there is none.
    pub refused: String,
    /// Which column holds which field.
    pub mapping: Vec<InputView>,
    /// Whether the mapping should be seen at once.
    pub mapped: bool,
    /// What would change.
    pub plan: Option<PlanView>,
}

/// What an import would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanView {
    /// Name of the file.
    pub file: String,
    /// How it was read, in words.
    pub read: String,
    /// Counts by their names.
    pub counts: Vec<(String, String)>,
    /// The first changes: line, id, name, what.
    pub changes: Vec<[String; 4]>,
    /// How many more there are; empty when none.
    pub more_changes: String,
    /// The first faults: line, column, reason.
    pub faults: Vec<[String; 3]>,
    /// How many more there are; empty when none.
    pub more_faults: String,
    /// Where all faults are to be had as a file; empty when there are none.
    pub faults_href: String,
    /// Whether there is anything to import.
    pub importable: bool,
    /// What the button says.
    pub button: String,
}

/// A look at a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TagView {
    /// The address.
    pub url: InputView,
    /// Pages of products to choose from.
    pub pages: Vec<Choice>,
    /// What was found: heading, and lines with level (`missing`, `better`, `good`), text and what to paste.
    pub report: Option<ReportView>,
}

/// What was found on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportView {
    /// Whether it is live.
    pub live: bool,
    /// In a sentence.
    pub heading: String,
    /// The page's address.
    pub url: String,
    /// Level code, level in a word, text, and what to paste.
    pub lines: Vec<(&'static str, String, String, String)>,
}

/// The list of connections.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutletsView {
    /// Heading.
    pub heading: String,
    /// What they are for.
    pub hint: String,
    /// Said where there are none; empty where there are.
    pub none: String,
    /// Those that there are.
    pub lines: Vec<OutletLine>,
    /// Heading of those that can be added.
    pub add: String,
    /// Address and name of each kind.
    pub kinds: Vec<(String, String)>,
}

/// A connection in the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutletLine {
    /// Address of its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Its kind, in words.
    pub kind: String,
    /// Whether it is on.
    pub on: bool,
    /// The same in words, with the reason where the program switched it off.
    pub state: String,
}

/// One connection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OutletView {
    /// Heading.
    pub heading: String,
    /// Where its forms go.
    pub action: String,
    /// Of the connection as it was read.
    pub revision: i64,
    /// Its kind, for a new one; empty otherwise.
    pub kind: String,
    /// Said above everything, such as why it is off; may be empty.
    pub warning: String,
    /// Fields, secret ones by their flag.
    pub fields: Vec<(InputView, bool)>,
    /// Heading of the events, what none means, and each with its words.
    pub events: (String, String, Vec<Choice>),
    /// Languages of mail, with the label; empty where it has none.
    pub languages: (String, Vec<Choice>),
    /// Boxes to tick: name, words, whether ticked.
    pub ticks: Vec<(String, String, bool)>,
    /// The word of the main button.
    pub save: String,
    /// Other presses: code and word.
    pub acts: Vec<(&'static str, String)>,
    /// Keys and addresses to copy: label and text.
    pub copies: Vec<(String, String)>,
    /// What was found: heading and text as it is; an empty heading is none.
    pub found: (String, String),
    /// Heading, what is said where there are none, and the calls.
    pub attempts: (String, String, Vec<AttemptLine>),
    /// The word of the button beside a call; empty where nothing can be sent again.
    pub resend: String,
    /// Sending a time again: fields and button; empty where it cannot.
    pub replay: (Vec<InputView>, String),
}

/// A call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AttemptLine {
    /// When, ready to read, and for machines.
    pub when: (String, String),
    /// Of which kind of event.
    pub kind: String,
    /// How it ended: code and words.
    pub ending: (&'static str, String),
    /// Status and time: `503 · 120 ms`.
    pub status: String,
    /// What was said.
    pub said: String,
    /// The event, to send it again; empty for a test.
    pub event: String,
}
