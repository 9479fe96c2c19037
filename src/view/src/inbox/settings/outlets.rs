//! Connections: the list, and one of them with its form, its keys and its calls. Everything is a plain form.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{AttemptLine, InputView, OutletView, OutletsView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use leptos::prelude::*;

/// The list.
#[component]
pub fn Outlets(frame: FrameView, settings: SettingsView, list: OutletsView) -> impl IntoView {
    let OutletsView { heading, hint, none, lines, add, kinds } = list;
    let lines = lines
        .into_iter()
        .map(|line| {
            view! {
                <li data-on=line.on.to_string()>
                    <a href=line.href><bdi>{line.name}</bdi></a>" "<span class="hint">{line.kind}</span>
                    <p class="state">{line.state}</p>
                </li>
            }
        })
        .collect_view();
    let kinds =
        kinds.into_iter().map(|(href, name)| view! { <li><a class="button" href=href>{name}</a></li> }).collect_view();
    view! {
        <Settings frame settings heading=heading>
            <p class="hint">{hint}</p>
            {(!none.is_empty()).then(|| view! { <p>{none}</p> })}
            <ul class="outlets">{lines}</ul>
            <section aria-labelledby="add-title"><h2 id="add-title">{add}</h2><ul class="choices">{kinds}</ul></section>
        </Settings>
    }
}

/// One connection.
#[component]
pub fn Outlet(frame: FrameView, settings: SettingsView, outlet: OutletView) -> impl IntoView {
    let OutletView {
        heading,
        action,
        revision,
        kind,
        warning,
        fields,
        events,
        languages,
        ticks,
        save,
        acts,
        copies,
        found,
        attempts,
        resend,
        replay,
    } = outlet;
    let csrf = settings.csrf.clone();
    let fields = fields.into_iter().map(|(input, secret)| {
        if secret { Secret(SecretProps { input }).into_any() } else { Input(InputProps { input }).into_any() }
    });
    let fields = fields.collect_view();
    let (events_title, events_hint, choices) = events;
    let some = !choices.is_empty();
    let choices = choices
        .into_iter()
        .map(|one| view! { <li>{Tick(TickProps { name: format!("event-{}", one.value), label: one.label, ticked: one.chosen })}</li> })
        .collect_view();
    let (language, tongues) = languages;
    let ticks = ticks.into_iter().map(|(name, label, ticked)| Tick(TickProps { name, label, ticked })).collect_view();
    let copies = copies
        .into_iter()
        .map(|(label, text)| view! { <dt>{label}</dt><dd><code tabindex="0">{text}</code></dd> })
        .collect_view();
    let (found_title, found_text) = found;
    let acts =
        acts.into_iter().map(|(code, word)| view! { <button name="act" value=code>{word}</button> }).collect_view();
    let (again_action, again_csrf) = (action.clone(), csrf.clone());
    let (acts_action, acts_csrf) = (action.clone(), csrf.clone());
    let (attempts_title, attempts_none, lines) = attempts;
    let (replay_fields, replay_word) = replay;
    let (replay_action, replay_csrf) = (action.clone(), csrf.clone());
    let no_lines = lines.is_empty();
    let lines = lines
        .into_iter()
        .map(|line| view! { <Line line action=again_action.clone() csrf=again_csrf.clone() resend=resend.clone() /> })
        .collect_view();
    view! {
        <Settings frame settings heading=heading>
            {(!warning.is_empty()).then(|| view! { <p class="notice" role="note">{warning}</p> })}
            {(!found_title.is_empty()).then(|| view! {
                <section class="card report" aria-labelledby="found-title" role="status">
                    <h2 id="found-title">{found_title}</h2><pre tabindex="0"><code>{found_text}</code></pre>
                </section>
            })}
            <Sheet action csrf>
                <input type="hidden" name="revision" value=revision.to_string() />
                <input type="hidden" name="kind" value=kind />
                <section>
                    {fields}
                    {(!tongues.is_empty()).then(|| view! {
                        <div class="field">
                            <label for="language">{language}</label>
                            <select id="language" name="language"><Options choices=tongues /></select>
                        </div>
                    })}
                    {ticks}
                </section>
                {some.then(|| view! {
                    <fieldset><legend>{events_title}</legend><p class="hint">{events_hint}</p><ul class="ticks">{choices}</ul></fieldset>
                })}
                <p class="row"><button class="main" name="act" value="save">{save}</button></p>
            </Sheet>
            <dl class="copies">{copies}</dl>
            <form class="row acts" method="post" action=acts_action>
                <input type="hidden" name="csrf" value=acts_csrf />
                <input type="hidden" name="revision" value=revision.to_string() />
                {acts}
            </form>
            {(!attempts_title.is_empty()).then(|| view! {
                <section aria-labelledby="attempts-title">
                    <h2 id="attempts-title">{attempts_title}</h2>
                    {no_lines.then(|| view! { <p>{attempts_none}</p> })}
                    <ul class="attempts">{lines}</ul>
                </section>
            })}
            {(!replay_word.is_empty()).then(|| view! {
                <form class="sheet" method="post" action=replay_action>
                    <input type="hidden" name="csrf" value=replay_csrf />
                    <section>
                        {replay_fields.into_iter().map(|input| view! { <Moment input /> }).collect_view()}
                    </section>
                    <p class="row"><button name="act" value="replay">{replay_word}</button></p>
                </form>
            })}
        </Settings>
    }
}

/// A call, with a press that sends its event again.
#[component]
fn Line(line: AttemptLine, action: String, csrf: String, resend: String) -> impl IntoView {
    let AttemptLine { when: (shown, machine), kind, ending: (code, ending), status, said, event } = line;
    let again = !resend.is_empty() && !event.is_empty();
    view! {
        <li data-ending=code>
            <p>
                <strong>{ending}</strong>" "<code>{kind}</code>" "<time datetime=machine>{shown}</time>" "
                <span class="hint">{status}</span>
            </p>
            {(!said.is_empty()).then(|| view! { <p class="said" dir="auto">{said}</p> })}
            {again.then(|| view! {
                <form method="post" action=action>
                    <input type="hidden" name="csrf" value=csrf />
                    <input type="hidden" name="event" value=event />
                    <button name="act" value="resend">{resend}</button>
                </form>
            })}
        </li>
    }
}

/// A secret: what was entered is not shown again.
#[component]
fn Secret(input: InputView) -> impl IntoView {
    let InputView { name, label, hint, error, .. } = input;
    let invalid = error.is_some().then_some("true");
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = if error.is_some() { Some(error_id.clone()) } else { (!hint.is_empty()).then(|| hint_id.clone()) };
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
            <input id=name.clone() name=name type="password" aria-invalid=invalid aria-describedby=described
                autocomplete="off" />
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </div>
    }
}

/// A moment.
#[component]
fn Moment(input: InputView) -> impl IntoView {
    let InputView { name, label, value, .. } = input;
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            <input id=name.clone() name=name type="datetime-local" value=value required />
        </div>
    }
}
