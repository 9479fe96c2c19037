//! The review form: what it prompts and which consent it asks for; and the shop's own questions, as a list and one by one.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{AskedLine, FormView, InputView, QuestionForm, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use crate::inbox::texts::{say, say_with};
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
                <h2 id="preview-title">{say("inbox-set-preview")}</h2>
                <p class="hint">{say("inbox-set-preview-hint")}</p>
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
        <Settings frame settings heading=say("inbox-set-form")>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=revision.to_string() />
                <section aria-labelledby="prompts-title">
                    <h2 id="prompts-title">{say("inbox-set-prompts")}</h2>
                    <p class="hint">{say("inbox-set-prompts-hint")}</p>
                    {prompts}
                </section>
                <section aria-labelledby="consent-title">
                    <h2 id="consent-title">{say("inbox-set-consent")}</h2>
                    <p class="hint">{say("inbox-set-consent-hint")}</p>
                    {languages(consent)}
                </section>
                <section aria-labelledby="news-title">
                    <h2 id="news-title">{say("inbox-set-news")}</h2>
                    <p class="hint">{say("inbox-set-news-hint")}</p>
                    {languages(marketing)}
                </section>
                <section aria-labelledby="proof-title">
                    <h2 id="proof-title">{say("inbox-set-proof")}</h2>
                    <p class="hint">{say("inbox-set-proof-hint")}</p>
                    {Tick(TickProps { name: "without_challenge".to_owned(), label: say("inbox-set-proof-none"), ticked: without_challenge })}
                </section>
                <p class="row">
                    <button class="main" name="act" value="save">{say("inbox-save")}</button>
                    <button name="act" value="preview">{say("inbox-set-preview")}</button>
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
    hint: String,
    preview: bool,
) -> impl IntoView {
    let (base, csrf) = (format!("{}/questions", settings.base), settings.csrf.clone());
    let nothing = lines.is_empty();
    let last = lines.len().saturating_sub(1);
    let press = |id: &str, act: &'static str, text: &str| {
        let (label, shown) =
            (say_with(&format!("inbox-ask-{act}-of"), &[("what", text)]), say(&format!("inbox-ask-{act}")));
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
            let up = (at > 0).then(|| press(&id, "up", &text));
            let down = (at < last).then(|| press(&id, "down", &text));
            let turn = if retired { press(&id, "restore", &text) } else { press(&id, "retire", &text) };
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
        <Settings frame settings heading=say("inbox-ask-title")>
            <p class="hint">{hint}</p>
            <p class="row"><a class="button main" href=format!("{base}/edit")>{say("inbox-ask-add")}</a></p>
            {if nothing {
                view! { <div class="empty"><h2>{say("inbox-ask-none")}</h2><p>{say("inbox-ask-none-next")}</p></div> }.into_any()
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
            <p class="back"><a href=base>{say("inbox-ask-all")}</a></p>
            <Sheet action csrf>
                <input type="hidden" name="before" value=before />
                <section aria-label=say("inbox-kind-question")>
                    {id}
                    <div class="field">
                        <label for="kind">{say("inbox-ask-kind")}</label>
                        <select id="kind" name="kind"><Options choices=kinds /></select>
                    </div>
                    <div class="field">
                        <label for="steps">{say("inbox-ask-steps")}</label>
                        <select id="steps" name="steps"><Options choices=steps /></select>
                    </div>
                    {Tick(TickProps { name: "several".to_owned(), label: say("inbox-ask-several"), ticked: several })}
                    {inputs(scope)}
                </section>
                <section aria-labelledby="texts-title">
                    <h2 id="texts-title">{say("inbox-ask-texts")}</h2>
                    <p class="hint">{say("inbox-ask-texts-hint")}</p>
                    {languages(texts)}
                </section>
                <p class="row">
                    <button class="main" name="act" value="save">{say("inbox-save")}</button>
                    <button name="act" value="preview">{say("inbox-set-preview")}</button>
                </p>
            </Sheet>
            <Preview shown=preview />
        </Settings>
    }
}
