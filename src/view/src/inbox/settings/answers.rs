//! What the shop has ready to say: automatic answers, quick replies, ways out, thanks. One form, saved as a whole.

use crate::inbox::data::{Choice, FrameView};
use crate::inbox::list::Options;
use crate::inbox::settings::data::{ByLanguage, InputView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswersView {
    /// Of the document as it was read.
    pub revision: i64,
    /// Whether anything is answered automatically.
    pub on: bool,
    /// Automatic answers, and one more to be filled in.
    pub automatic: Vec<AutomaticView>,
    /// Quick replies, and one more: heading, id, name, texts.
    pub quick: Vec<(String, String, InputView, ByLanguage)>,
    /// Address of a product's page.
    pub link: InputView,
    /// Each way out: its name, its address, its texts.
    pub ways: Vec<(String, InputView, ByLanguage)>,
    /// Thanks.
    pub thanks: ByLanguage,
    /// Whether authors are asked to update their reviews.
    pub ask_update: bool,
    /// How it would read: headings and texts; none where that was not asked for.
    pub preview: Vec<(String, String)>,
}

/// An automatic answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AutomaticView {
    /// What stands above it.
    pub heading: String,
    /// Beginning of the names of its fields.
    pub prefix: String,
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: InputView,
    /// Whether it is used.
    pub on: bool,
    /// What can set it off.
    pub triggers: Vec<Choice>,
    /// Words that do.
    pub words: InputView,
    /// Topics that do.
    pub topics: Vec<Choice>,
    /// What it answers: name of the box, words, ticked.
    pub kinds: Vec<(String, String, bool)>,
    /// What is wrong with that.
    pub kinds_error: String,
    /// Whether everyone reads it.
    pub public: bool,
    /// Minutes until it is said.
    pub delay: InputView,
    /// The wordings.
    pub texts: ByLanguage,
    /// Whether it is unfolded at once.
    pub open: bool,
}

/// Fields of each language, folded but for the first, which is the shop's, and those with a fault.
fn languages(list: ByLanguage) -> impl IntoView {
    let fold = |(at, (language, fields)): (usize, (String, Vec<InputView>))| {
        let open = at == 0 || fields.iter().any(|field| field.error.is_some());
        let fields = fields.into_iter().map(|input| Input(InputProps { input })).collect_view();
        view! { <details open=open><summary>{language}</summary>{fields}</details> }
    };
    list.into_iter().enumerate().map(fold).collect_view()
}

/// See [`AnswersView`].
#[component]
pub fn Answers(frame: FrameView, settings: SettingsView, form: AnswersView) -> impl IntoView {
    let (action, csrf) = (format!("{}/answers", settings.base), settings.csrf.clone());
    let automatic = form.automatic.into_iter().map(|one| view! { <Automatic one /> }).collect_view();
    let quick = form.quick.into_iter().enumerate().map(|(at, (heading, id, name, texts))| {
        view! {
            <fieldset class="prompt">
                <legend>{heading}</legend>
                <input type="hidden" name=format!("quick-{at}-id") value=id />
                <Input input=name />
                {languages(texts)}
            </fieldset>
        }
    });
    let quick = quick.collect_view();
    let ways = form.ways.into_iter().map(|(name, url, texts)| {
        view! { <fieldset class="prompt"><legend>{name}</legend><Input input=url />{languages(texts)}</fieldset> }
    });
    let ways = ways.collect_view();
    let tick = |name: &str, label: String, ticked: bool| Tick(TickProps { name: name.to_owned(), label, ticked });
    let (on, update) =
        (tick("on", say("inbox-ready-on"), form.on), tick("ask_update", say("inbox-ready-ask"), form.ask_update));
    view! {
        <Settings frame settings heading=say("inbox-ready")>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=form.revision.to_string() />
                <section aria-labelledby="automatic-title">
                    <h2 id="automatic-title">{say("inbox-ready-automatic")}</h2>
                    <p class="hint">{say("inbox-ready-automatic-hint")}</p>
                    {on}
                    {automatic}
                    <p class="hint">{say("inbox-ready-remove")}</p>
                </section>
                <section aria-labelledby="quick-title">
                    <h2 id="quick-title">{say("inbox-ready-quick")}</h2>
                    <p class="hint">{say("inbox-ready-quick-hint")}</p>
                    {quick}
                    <Input input=form.link />
                </section>
                <section aria-labelledby="ways-title">
                    <h2 id="ways-title">{say("inbox-ready-ways")}</h2>
                    <p class="hint">{say("inbox-ready-ways-hint")}</p>
                    {ways}
                </section>
                <section aria-labelledby="thanks-title">
                    <h2 id="thanks-title">{say("inbox-ready-thanks")}</h2>
                    <p class="hint">{say("inbox-ready-thanks-hint")}</p>
                    {languages(form.thanks)}
                </section>
                <section aria-labelledby="after-title">
                    <h2 id="after-title">{say("inbox-ready-after")}</h2>
                    {update}
                </section>
                <p class="row">
                    <button class="main" name="act" value="save">{say("inbox-ready-save")}</button>
                    <button name="act" value="preview">{say("inbox-ready-preview")}</button>
                </p>
            </Sheet>
            <Preview texts=form.preview />
        </Settings>
    }
}

#[component]
fn Automatic(one: AutomaticView) -> impl IntoView {
    let named = |name: &str| format!("{}-{name}", one.prefix);
    let (trigger, topic, kinds_id) = (named("trigger"), named("topic"), named("kinds"));
    let wrong = (!one.kinds_error.is_empty()).then(|| view! { <p class="error">{one.kinds_error.clone()}</p> });
    let kinds = one.kinds.iter().cloned().map(|(name, label, ticked)| Tick(TickProps { name, label, ticked }));
    let kinds = kinds.collect_view();
    let tick = |name: &str, label: String, ticked: bool| Tick(TickProps { name: named(name), label, ticked });
    let (on, public) =
        (tick("on", say("inbox-ready-use"), one.on), tick("public", say("inbox-ready-public"), one.public));
    view! {
        <details class="card answer" open=one.open>
            <summary>{one.heading}</summary>
            <input type="hidden" name=named("id") value=one.id />
            <Input input=one.name />
            {on}
            <div class="field">
                <label for=trigger.clone()>{say("inbox-ready-when")}</label>
                <select id=trigger.clone() name=trigger><Options choices=one.triggers /></select>
            </div>
            <Input input=one.words />
            <div class="field">
                <label for=topic.clone()>{say("inbox-ready-topic")}</label>
                <select id=topic.clone() name=topic><Options choices=one.topics /></select>
            </div>
            <fieldset id=kinds_id><legend>{say("inbox-ready-kinds")}</legend>{wrong}{kinds}</fieldset>
            {public}
            <Input input=one.delay />
            {languages(one.texts)}
        </details>
    }
}

/// How it would read. It is looked at, not filled in.
#[component]
fn Preview(texts: Vec<(String, String)>) -> impl IntoView {
    (!texts.is_empty()).then(|| {
        let texts = texts
            .into_iter()
            .map(|(name, text)| view! { <dt><bdi>{name}</bdi></dt><dd class="words" dir="auto">{text}</dd> })
            .collect_view();
        view! {
            <section class="card preview" aria-labelledby="preview-title">
                <h2 id="preview-title">{say("inbox-ready-preview")}</h2>
                <p class="hint">{say("inbox-ready-preview-hint")}</p>
                <dl>{texts}</dl>
            </section>
        }
    })
}
