//! One rule: when these are true, then do that.

use super::Trial;
use super::data::{RuleBody, RuleField, RuleForm, RuleGroup};
use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{InputView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The page of a rule.
#[component]
pub fn Rule(frame: FrameView, settings: SettingsView, form: RuleForm) -> impl IntoView {
    let base = format!("{}/rules", settings.base);
    let (action, csrf) = (format!("{base}/edit"), settings.csrf.clone());
    let RuleForm { heading, hidden, top, body, last, days, trial } = form;
    let hidden = hidden.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let hidden = hidden.collect_view();
    let (other, only) = match &body {
        RuleBody::Fields { .. } => (Some(("text", say("inbox-rule-as-text"))), String::new()),
        RuleBody::Text(_, why) if why.is_empty() => (Some(("form", say("inbox-rule-as-form"))), String::new()),
        RuleBody::Text(_, why) => (None, why.clone()),
    };
    let body = match body {
        RuleBody::Text(input, _) => view! {
            <section aria-label=say("inbox-rule-text")>
                {(!only.is_empty()).then(|| view! { <p class="hint">{only}</p> })}
                <Input input />
            </section>
        }
        .into_any(),
        RuleBody::Fields { any, when, unless, then } => {
            let unless_open = unless.iter().any(|group| group.open);
            view! {
                <section aria-labelledby="when-title">
                    <h2 id="when-title">{say("inbox-rule-match")}</h2>
                    <div class="choose" role="radiogroup" aria-labelledby="when-title">
                        <label class="tick">
                            <input type="radio" name="match" value="all" checked=!any /><span>{say("inbox-rule-match-all")}</span>
                        </label>
                        <label class="tick">
                            <input type="radio" name="match" value="any" checked=any /><span>{say("inbox-rule-match-any")}</span>
                        </label>
                    </div>
                    <p class="hint">{say("inbox-rule-match-hint")}</p>
                    {groups(when)}
                    <details class="unless" open=unless_open>
                        <summary>{say("inbox-rule-unless")}</summary>
                        {groups(unless)}
                    </details>
                </section>
                <section aria-labelledby="then-title">
                    <h2 id="then-title">{say("inbox-rule-then")}</h2>
                    {fields(then)}
                </section>
            }
            .into_any()
        }
    };
    view! {
        <Settings frame settings heading>
            <p class="back"><a href=base>{say("inbox-rules-back")}</a></p>
            <Sheet action csrf>
                {hidden}
                {(!top.is_empty()).then(|| view! { <section aria-label=say("inbox-rule-name")>{fields(top)}</section> })}
                {body}
                {last.map(|last| view! { <section aria-label=say("inbox-rule-last")>{fields(vec![last])}</section> })}
                <p class="row">
                    <button class="main" name="act" value="save">{say("inbox-rule-save")}</button>
                    {other.map(|(act, words)| view! { <button class="quiet" name="act" value=act>{words}</button> })}
                </p>
                <section aria-labelledby="try-title" id="try">
                    <h2 id="try-title">{say("inbox-rules-try")}</h2>
                    <p class="hint">{say("inbox-rules-try-hint")}</p>
                    <Input input=days />
                    <p class="row"><button name="act" value="try">{say("inbox-rule-try")}</button></p>
                    {trial.map(|trial| view! { <Trial trial /> })}
                </section>
            </Sheet>
        </Settings>
    }
}

fn groups(groups: Vec<RuleGroup>) -> impl IntoView {
    let group = |RuleGroup { heading, open, fields: list }| {
        view! { <details class="group" open=open><summary>{heading}</summary>{fields(list)}</details> }
    };
    groups.into_iter().map(group).collect_view()
}

fn fields(list: Vec<RuleField>) -> impl IntoView {
    list.into_iter().map(field).collect_view()
}

fn field(field: RuleField) -> AnyView {
    match field {
        RuleField::Input(input) => Input(InputProps { input }).into_any(),
        RuleField::Select(InputView { name, label, hint, error, .. }, choices) => {
            let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
            let described = match (&error, hint.is_empty()) {
                (Some(_), _) => Some(error_id.clone()),
                (None, false) => Some(hint_id.clone()),
                (None, true) => None,
            };
            view! {
                <div class="field">
                    <label for=name.clone()>{label}</label>
                    {error.clone().map(|error| view! { <p class="error" id=error_id>{error}</p> })}
                    <select id=name.clone() name=name aria-invalid=error.is_some().then_some("true") aria-describedby=described>
                        <Options choices />
                    </select>
                    {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
                </div>
            }
            .into_any()
        }
        RuleField::Ticks(InputView { name, label, error, .. }, boxes) => {
            let boxes =
                boxes.into_iter().map(|(name, label, ticked)| Tick(TickProps { name, label, ticked })).collect_view();
            let error_id = format!("{name}-error");
            let described = error.is_some().then(|| error_id.clone());
            let focusable = error.is_some().then_some("-1");
            view! {
                <fieldset id=name tabindex=focusable aria-describedby=described>
                    <legend>{label}</legend>
                    {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
                    <div class="ticks">{boxes}</div>
                </fieldset>
            }
            .into_any()
        }
        RuleField::Tick(name, label, ticked, error) => {
            let id = name.clone();
            view! {
                <div id=id>
                    {error.map(|error| view! { <p class="error">{error}</p> })}
                    {Tick(TickProps { name, label, ticked })}
                </div>
            }
            .into_any()
        }
    }
}
