//! The review form: what it prompts and which consent it asks for; and the shop's own questions, as a list and one by one.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{AskedLine, FormView, InputView, QuestionForm, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use leptos::prelude::*;

/// Fields, one below the other.
fn inputs(list: Vec<InputView>) -> impl IntoView {
    list.into_iter().map(|input| Input(InputProps { input })).collect_view()
}

/// Fields of each language, folded but for the first, which is the shop's, and those with a fault.
fn languages(list: Vec<(String, Vec<InputView>)>) -> impl IntoView {
    let fold = |(at, (language, fields)): (usize, (String, Vec<InputView>))| {
        let open = at == 0 || fields.iter().any(|field| field.error.is_some());
        view! { <details open=open><summary>{language}</summary>{inputs(fields)}</details> }
    };
    list.into_iter().enumerate().map(fold).collect_view()
}

/// Where the form as shoppers see it stands. It is looked at, not filled in; the server puts it in.
#[component]
fn Preview(shown: bool) -> impl IntoView {
    shown.then(|| {
        view! {
            <section class="card preview" aria-labelledby="preview-title">
                <h2 id="preview-title">"Preview"</h2>
                <p class="hint">"As it would be with what stands above; nothing is saved yet."</p>
                <div inert data-preview="form"></div>
            </section>
        }
    })
}

/// Prompts, consent and proof of work.
#[component]
pub fn Form(frame: FrameView, settings: SettingsView, form: FormView) -> impl IntoView {
    let (action, csrf) = (format!("{}/form", settings.base), settings.csrf.clone());
    let FormView { revision, consent, marketing, prompts, without_challenge, preview } = form;
    let prompts = prompts
        .into_iter()
        .map(|(heading, types, texts)| {
            view! { <fieldset class="prompt"><legend>{heading}</legend><Input input=types />{languages(texts)}</fieldset> }
        })
        .collect_view();
    view! {
        <Settings frame settings heading="Review form".to_owned()>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=revision.to_string() />
                <section aria-labelledby="prompts-title">
                    <h2 id="prompts-title">"Prompts"</h2>
                    <p class="hint">"Stands beside the text field. The first that names a type of the product counts, else the first for all, else the built-in one. To remove one, empty its texts."</p>
                    {prompts}
                </section>
                <section aria-labelledby="consent-title">
                    <h2 id="consent-title">"Consent to data use"</h2>
                    <p class="hint">"Leave it empty unless your law wants a box: with a text here, no review is taken without a tick. Each tick is kept with the words that stood beside it."</p>
                    {languages(consent)}
                </section>
                <section aria-labelledby="news-title">
                    <h2 id="news-title">"Consent to news"</h2>
                    <p class="hint">"A box of its own, shown with an e-mail address, never ticked beforehand and never needed. Empty: no box."</p>
                    {languages(marketing)}
                </section>
                <section aria-labelledby="proof-title">
                    <h2 id="proof-title">"Many reviews at once"</h2>
                    <p class="hint">"When many come from one place, or the same words again and again, the shopper's device does a small sum first. Nobody sees a riddle, and stars play no part."</p>
                    {Tick(TickProps { name: "without_challenge".to_owned(), label: "Ask no device for a sum: such reviews wait for a person instead".to_owned(), ticked: without_challenge })}
                </section>
                <p class="row">
                    <button class="main" name="act" value="save">"Save"</button>
                    <button name="act" value="preview">"Preview"</button>
                </p>
            </Sheet>
            <Preview shown=preview />
        </Settings>
    }
}

/// The shop's questions, in their order.
#[component]
pub fn Questions(
    frame: FrameView,
    settings: SettingsView,
    lines: Vec<AskedLine>,
    most: String,
    preview: bool,
) -> impl IntoView {
    let (base, csrf) = (format!("{}/questions", settings.base), settings.csrf.clone());
    let nothing = lines.is_empty();
    let last = lines.len().saturating_sub(1);
    let press = |id: &str, act: &'static str, label: String, shown: &'static str| {
        view! {
            <form method="post" action=base.clone()>
                <input type="hidden" name="csrf" value=csrf.clone() />
                <input type="hidden" name="id" value=id.to_owned() />
                <button class="quiet" name="act" value=act aria-label=label>{shown}</button>
            </form>
        }
    };
    let lines = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            let AskedLine { id, text, facts, retired } = line;
            let up = (at > 0).then(|| press(&id, "up", format!("Move up: {text}"), "Up"));
            let down = (at < last).then(|| press(&id, "down", format!("Move down: {text}"), "Down"));
            let turn = if retired {
                press(&id, "restore", format!("Ask again: {text}"), "Ask again")
            } else {
                press(&id, "retire", format!("Ask no longer: {text}"), "Ask no longer")
            };
            view! {
                <li>
                    <h2><a href=format!("{base}/edit?id={id}") dir="auto">{text}</a></h2>
                    <p class="facts"><code>{id}</code><span>{facts}</span></p>
                    <div class="row moves">{up}{down}{turn}</div>
                </li>
            }
        })
        .collect_view();
    view! {
        <Settings frame settings heading="Questions of your own".to_owned()>
            <p class="hint">"Asked on the form beside the stars, shown above the list as they were answered. Nobody has to answer, and answers decide nothing about what is shown. "{most}</p>
            <p class="row"><a class="button main" href=format!("{base}/edit")>"Add a question"</a></p>
            {if nothing {
                view! { <div class="empty"><h2>"No questions yet"</h2><p>"Such as: How does it fit? Would you buy it again?"</p></div> }.into_any()
            } else {
                view! { <ul class="products asked">{lines}</ul> }.into_any()
            }}
            <Preview shown=preview />
        </Settings>
    }
}

/// One question.
#[component]
pub fn Question(frame: FrameView, settings: SettingsView, form: QuestionForm) -> impl IntoView {
    let base = format!("{}/questions", settings.base);
    let (action, csrf) = (format!("{base}/edit"), settings.csrf.clone());
    let QuestionForm { heading, id, before, kinds, steps, several, scope, texts, preview } = form;
    let id = match id {
        Ok(known) => view! { <input type="hidden" name="id" value=known /> }.into_any(),
        Err(new) => view! { <input type="hidden" name="new" value="1" /><Input input=new /> }.into_any(),
    };
    view! {
        <Settings frame settings heading>
            <p class="back"><a href=base>"All questions"</a></p>
            <Sheet action csrf>
                <input type="hidden" name="before" value=before />
                <section aria-label="Question">
                    {id}
                    <div class="field">
                        <label for="kind">"How it is answered"</label>
                        <select id="kind" name="kind"><Options choices=kinds /></select>
                    </div>
                    <div class="field">
                        <label for="steps">"Steps of a scale"</label>
                        <select id="steps" name="steps"><Options choices=steps /></select>
                    </div>
                    {Tick(TickProps { name: "several".to_owned(), label: "More than one option of a choice may be ticked".to_owned(), ticked: several })}
                    {inputs(scope)}
                </section>
                <section aria-labelledby="texts-title">
                    <h2 id="texts-title">"Texts"</h2>
                    <p class="hint">"Needed in the shop's language; others fall back to it. Ends are for scales, options for choices."</p>
                    {languages(texts)}
                </section>
                <p class="row">
                    <button class="main" name="act" value="save">"Save"</button>
                    <button name="act" value="preview">"Preview"</button>
                </p>
            </Sheet>
            <Preview shown=preview />
        </Settings>
    }
}
