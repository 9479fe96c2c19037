//! Rules: the list with its versions and its dry run. One rule is in [`edit`].

pub mod data;
pub mod edit;

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::SettingsView;
use crate::inbox::settings::parts::{Input, Settings};
use crate::inbox::texts::{say, say_with};
use data::{RuleLine, RulesView, TrialView, VersionLine};
use leptos::prelude::*;

/// The rules in their order.
#[component]
pub fn Rules(frame: FrameView, settings: SettingsView, rules: RulesView) -> impl IntoView {
    let base = format!("{}/rules", settings.base);
    let csrf = settings.csrf.clone();
    let RulesView { version, current, label, lines, days, trial, versions } = rules;
    let heading = if current { say("inbox-rules") } else { label };
    let press = {
        let (base, csrf) = (base.clone(), csrf.clone());
        move |fields: Vec<(&'static str, String)>, act: &'static str, words: String, of: &str| {
            let label = say_with("inbox-rules-of", &[("act", words.as_str()), ("name", of)]);
            let fields =
                fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
            view! {
                <form method="post" action=base.clone()>
                    <input type="hidden" name="csrf" value=csrf.clone() />
                    <input type="hidden" name="version" value=version.to_string() />
                    {fields.collect_view()}
                    <button class="quiet" name="act" value=act aria-label=label>{words}</button>
                </form>
            }
        }
    };
    let nothing = lines.is_empty();
    let end = lines.len().saturating_sub(1);
    let list = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| {
            let RuleLine { name, enabled, when, then, faults } = line;
            let act = |act, key| press(vec![("name", name.clone())], act, say(key), &name);
            let moves = current.then(|| {
                view! {
                    <div class="row moves">
                        {(at > 0).then(|| act("up", "inbox-rules-up"))}
                        {(at < end).then(|| act("down", "inbox-rules-down"))}
                        {if enabled { act("off", "inbox-rules-turn-off") } else { act("on", "inbox-rules-turn-on") }}
                        {act("remove", "inbox-rules-remove")}
                    </div>
                }
            });
            let href = format!("{base}/edit?name={}", encoded(&name));
            let title = match current {
                true => view! { <a href=href dir="auto">{name.clone()}</a> }.into_any(),
                false => view! { <span dir="auto">{name.clone()}</span> }.into_any(),
            };
            let faults = faults.into_iter().map(|fault| view! { <p class="error">{fault}</p> }).collect_view();
            let then = then.into_iter().map(|what| view! { <li dir="auto">{what}</li> }).collect_view();
            view! {
                <li data-on=enabled.to_string()>
                    <h2>{title}{(!enabled).then(|| view! { " " <span class="kind">{say("inbox-rules-off")}</span> })}</h2>
                    {faults}
                    <p class="when"><b>{say("inbox-rules-when")}</b>" "<span dir="auto">{when}</span></p>
                    <div class="then"><b>{say("inbox-rules-then")}</b><ul>{then}</ul></div>
                    {moves}
                </li>
            }
        })
        .collect_view();
    let back = (!current).then(|| {
        let to = vec![("to", version.to_string())];
        let label = heading.clone();
        view! {
            <p class="back"><a href=base.clone()>{say("inbox-rules-back")}</a></p>
            <div class="row">{press(to, "restore", say("inbox-rules-restore"), &label)}</div>
        }
    });
    let versions = current.then(|| {
        let lines = versions
            .into_iter()
            .map(|line| {
                let VersionLine { version: to, label, facts, current } = line;
                let facts = facts.into_iter().map(|fact| view! { <span dir="auto">{fact}</span> }).collect_view();
                let restore = (!current)
                    .then(|| press(vec![("to", to.to_string())], "restore", say("inbox-rules-restore"), &label));
                view! {
                    <li>
                        <a href=format!("{base}?of={to}")>{label.clone()}</a>
                        <p class="facts">{facts}</p>
                        {restore}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="card" aria-labelledby="versions-title">
                <h2 id="versions-title">{say("inbox-rules-versions")}</h2>
                <ul class="versions">{lines}</ul>
            </section>
        }
    });
    let add = format!("{base}/edit");
    let to = base.clone();
    let tried = trial.is_some();
    view! {
        <Settings frame settings heading>
            {back}
            <p class="hint">{say("inbox-rules-hint")}</p>
            {current.then(|| view! { <p class="row"><a class="button main" href=add>{say("inbox-rules-add")}</a></p> })}
            {if nothing {
                view! {
                    <div class="empty"><h2>{say("inbox-rules-none")}</h2><p>{say("inbox-rules-none-text")}</p></div>
                }.into_any()
            } else {
                view! { <ol class="rules">{list}</ol> }.into_any()
            }}
            {current.then(|| view! {
                <section class="card" aria-labelledby="try-title" id="try">
                    <h2 id="try-title">{say("inbox-rules-try")}</h2>
                    <p class="hint">{say("inbox-rules-try-hint")}</p>
                    <form class="days" method="get" action=format!("{to}#try")>
                        <Input input=days />
                        <p class="row"><button>{say("inbox-rules-try-now")}</button></p>
                    </form>
                    {tried.then(|| view! { <Trial trial=trial.unwrap_or_default() /> })}
                </section>
            })}
            {versions}
        </Settings>
    }
}

/// What a dry run found.
#[component]
pub(super) fn Trial(trial: TrialView) -> impl IntoView {
    let TrialView { summary, rules, open } = trial;
    let rules = rules
        .into_iter()
        .enumerate()
        .map(|(at, (name, number, newest))| {
            if newest.is_empty() {
                return view! { <li><p><b dir="auto">{name}</b>" "{number}</p></li> }.into_any();
            }
            let newest = newest
                .into_iter()
                .map(|(href, words)| view! { <li><a href=href dir="auto">{words}</a></li> })
                .collect_view();
            view! {
                <li><details open=Some(at) == open><summary><b dir="auto">{name}</b>" "{number}</summary><ul>{newest}</ul></details></li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <div class="trial" role="status"><p>{summary}</p><ol>{rules}</ol></div>
    }
}

/// A name as it stands in an address.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
