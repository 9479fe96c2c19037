//! What a person can do to a conversation: plain forms, each with the token and the version that the person saw.

use crate::fields::area_text;
use crate::inbox::data::{FieldView, FormsView};
use crate::inbox::list::Options;
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// Most characters of an answer or a note.
pub const TEXT_LIMIT: usize = 5_000;

/// A form with what every one carries.
#[component]
pub fn Act(action: String, csrf: String, version: i64, class: &'static str, children: Children) -> impl IntoView {
    view! {
        <form class=class method="post" action=action>
            <input type="hidden" name="csrf" value=csrf />
            <input type="hidden" name="version" value=version.to_string() />
            {children()}
        </form>
    }
}

/// A text with its label, its hint and its error.
#[component]
fn Text(name: &'static str, label: String, rows: &'static str, field: FieldView) -> impl IntoView {
    let FieldView { text, hint, error } = field;
    let wrong = error.is_some();
    let invalid = wrong.then_some("true");
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = if wrong { format!("{error_id} {hint_id}") } else { hint_id.clone() };
    // The limit is the server's to enforce: cutting off a long paste without a word would lose it.
    let text = area_text(&text);
    view! {
        <label for=name>{label}</label>
        {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
        <textarea id=name name=name rows=rows dir="auto" required autofocus=wrong aria-invalid=invalid
            aria-describedby=described>{text}</textarea>
        <p class="hint" id=hint_id>{hint}</p>
    }
}

/// Answers in public.
#[component]
pub fn AnswerForm(forms: FormsView) -> impl IntoView {
    forms.answer.map(|field| {
        view! {
            <Act action=forms.action csrf=forms.csrf version=forms.version class="write">
                <Text name="answer" label=say("inbox-answer") rows="5" field=field />
                <button class="main" name="act" value="answer">{say("inbox-answer")}</button>
            </Act>
        }
    })
}

/// Answers what is private: by the shop's own mail, and told here by whoever wrote it.
#[component]
pub fn MailForm(forms: FormsView) -> impl IntoView {
    forms.mail.map(|(address, href)| {
        view! {
            <section class="write mail" aria-labelledby="mail">
                <h2 id="mail">{say("inbox-mail")}</h2>
                <p>{say("inbox-mail-to")}" "<a href=href><bdi>{address}</bdi></a></p>
                <p class="hint" id="mail-hint">
                    {say("inbox-mail-hint")}
                </p>
                <Act action=forms.action csrf=forms.csrf version=forms.version class="sent">
                    <button class="main" name="act" value="answered_by_mail" aria-describedby="mail-hint">
                        {say("inbox-mailed")}
                    </button>
                </Act>
            </section>
        }
    })
}

/// Merges a question with another that asks the same, or parts the two.
#[component]
pub fn MergeForms(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, merge, merge_error, part, .. } = forms;
    if part {
        return view! {
            <Act action=action csrf=csrf version=version class="publish">
                <p class="hint" id="part-hint">{say("inbox-part-hint")}</p>
                <button name="act" value="part" aria-describedby="part-hint">{say("inbox-part")}</button>
            </Act>
        }
        .into_any();
    }
    (!merge.is_empty())
        .then(|| {
            let wrong = merge_error.is_some();
            let described = if wrong { "into-error into-hint" } else { "into-hint" };
            view! {
                <details class="merge" open=wrong>
                    <summary>{say("inbox-merge")}</summary>
                    <Act action=action csrf=csrf version=version class="reasons">
                        <p class="hint" id="into-hint">
                            {say("inbox-merge-hint")}
                        </p>
                        <label for="into">{say("inbox-merge-other")}</label>
                        {merge_error.map(|error| view! { <p class="error" id="into-error">{error}</p> })}
                        <select id="into" name="into" required aria-invalid=wrong.then_some("true") aria-describedby=described>
                            <option value="">{say("inbox-merge-choose")}</option>
                            <Options choices=merge />
                        </select>
                        <button name="act" value="merge">{say("inbox-merge-do")}</button>
                    </Act>
                </details>
            }
        })
        .into_any()
}

/// Writes a note.
#[component]
pub fn NoteForm(forms: FormsView) -> impl IntoView {
    view! {
        <Act action=forms.action csrf=forms.csrf version=forms.version class="write note">
            <Text name="note" label=say("inbox-note") rows="3" field=forms.note />
            <button name="act" value="note">{say("inbox-note-save")}</button>
        </Act>
    }
}

/// Gives it to a colleague, or to oneself with one press.
#[component]
pub fn AssignForm(forms: FormsView) -> impl IntoView {
    let described = forms.assign_error.is_some().then_some("assignee-error");
    view! {
        <Act action=forms.action csrf=forms.csrf version=forms.version class="assign">
            <label for="assignee">{say("inbox-assignee")}</label>
            {forms.assign_error.map(|error| view! { <p class="error" id="assignee-error">{error}</p> })}
            <select id="assignee" name="assignee" aria-describedby=described><Options choices=forms.members /></select>
            <div class="row">
                <button name="act" value="assign">{say("inbox-assign")}</button>
                {(!forms.mine).then(|| view! { <button name="act" value="take">{say("inbox-take")}</button> })}
            </div>
        </Act>
    }
}

/// Where it can go from where it stands.
#[component]
pub fn MoveForm(forms: FormsView) -> impl IntoView {
    let buttons = forms.moves.into_iter().map(|(act, label)| view! { <button name="act" value=act>{label}</button> });
    let buttons = buttons.collect_view();
    view! {
        <Act action=forms.action csrf=forms.csrf version=forms.version class="close">
            {forms.move_error.map(|error| view! { <p class="error" role="alert">{error}</p> })}
            {buttons}
        </Act>
    }
}

/// Answers the shopper alone.
#[component]
pub fn AloneForm(forms: FormsView) -> impl IntoView {
    forms.alone.map(|field| {
        view! {
            <Act action=forms.action csrf=forms.csrf version=forms.version class="write alone-form">
                <Text name="alone" label=say("inbox-reply") rows="3" field=field />
                <button name="act" value="alone">{say("inbox-reply")}</button>
            </Act>
        }
    })
}

/// Tags, priority and team.
#[component]
pub fn LabelForms(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, tags, tag_error, priorities, teams, .. } = forms;
    let (again, token) = (action.clone(), csrf.clone());
    let (third, proof) = (action.clone(), csrf.clone());
    let wrong = tag_error.is_some();
    let own = tags.clone();
    let tags = tags
        .into_iter()
        .map(|tag| {
            let remove = say_with("inbox-tag-remove", &[("what", &tag)]);
            view! {
                <li>
                    <Act action=third.clone() csrf=proof.clone() version=version class="untag">
                        <input type="hidden" name="tag" value=tag.clone() />
                        <button class="tag" name="act" value="untag" aria-label=remove><bdi>{tag}</bdi>" "<span aria-hidden="true">"×"</span></button>
                    </Act>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="labels" open={wrong || !own.is_empty()}>
            <summary>{say("inbox-tags-change")}</summary>
            <ul class="tags" aria-label=say("inbox-tags")>{tags}</ul>
            <Act action=action.clone() csrf=csrf.clone() version=version class="tagging">
                <label for="tag">{say("inbox-filter-tag")}</label>
                {tag_error.map(|error| view! { <p class="error" id="tag-error">{error}</p> })}
                <div class="row">
                    <input id="tag" name="tag" maxlength="60" dir="auto" aria-invalid=wrong.then_some("true")
                        aria-describedby=wrong.then_some("tag-error") />
                    <button name="act" value="tag">{say("inbox-tag-add")}</button>
                </div>
            </Act>
            <Act action=again.clone() csrf=token.clone() version=version class="prioritise">
                <label for="priority">{say("inbox-priority")}</label>
                <div class="row">
                    <select id="priority" name="priority"><Options choices=priorities /></select>
                    <button name="act" value="prioritise">{say("inbox-save")}</button>
                </div>
            </Act>
            {(!teams.is_empty()).then(|| view! {
                <Act action=again csrf=token version=version class="teaming">
                    <label for="team">{say("inbox-filter-team")}</label>
                    <div class="row">
                        <select id="team" name="team"><Options choices=teams /></select>
                        <button name="act" value="team">{say("inbox-assign")}</button>
                    </div>
                </Act>
            })}
        </details>
    }
}

/// Puts it off, or takes it up again.
#[component]
pub fn SnoozeForm(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, snoozed, .. } = forms;
    view! {
        <details class="snooze" open=snoozed>
            <summary>{say("inbox-snooze")}</summary>
            <Act action=action csrf=csrf version=version class="reasons">
                <p class="hint" id="snooze-hint">{say("inbox-snooze-hint")}</p>
                <label for="until">{say("inbox-snooze-until")}</label>
                <select id="until" name="until" aria-describedby="snooze-hint">
                    <option value="hour">{say("inbox-snooze-hour")}</option>
                    <option value="tomorrow">{say("inbox-snooze-tomorrow")}</option>
                    <option value="week">{say("inbox-snooze-week")}</option>
                </select>
                <div class="row">
                    <button name="act" value="snooze">{say("inbox-snooze")}</button>
                    {snoozed.then(|| view! { <button name="act" value="wake">{say("inbox-snooze-end")}</button> })}
                </div>
            </Act>
        </details>
    }
}

/// Says what is right where the verdict is wrong.
#[component]
pub fn CorrectForm(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, feelings, .. } = forms;
    view! {
        <details class="correct">
            <summary>{say("inbox-correct")}</summary>
            <Act action=action csrf=csrf version=version class="reasons">
                <p class="hint" id="correct-hint">{say("inbox-correct-hint")}</p>
                <label for="polarity">{say("inbox-correct-feeling")}</label>
                <select id="polarity" name="polarity" aria-describedby="correct-hint"><Options choices=feelings /></select>
                <button name="act" value="correct">{say("inbox-correct-do")}</button>
            </Act>
        </details>
    }
}

/// Whether it is shown: publishing what is not, hiding what is, for a reason of the closed list.
#[component]
pub fn ShowForms(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, hide, publish, .. } = forms;
    let (again, token) = (action.clone(), csrf.clone());
    view! {
        {publish.then(|| view! {
            <Act action=again csrf=token version=version class="publish">
                <p class="hint" id="publish-hint">{say("inbox-publish-hint")}</p>
                <button name="act" value="publish" aria-describedby="publish-hint">{say("inbox-publish")}</button>
            </Act>
        })}
        {hide.map(|hide| {
            let wrong = hide.error.is_some();
            let described = if wrong { "reason-error reason-hint" } else { "reason-hint" };
            view! {
                <details class="hide" open=hide.open>
                    <summary>{say("inbox-hide")}</summary>
                    <Act action=action csrf=csrf version=version class="reasons">
                        <p class="hint" id="reason-hint">{say("inbox-hide-hint")}</p>
                        <label for="reason">{say("inbox-hide-reason")}</label>
                        {hide.error.map(|error| view! { <p class="error" id="reason-error">{error}</p> })}
                        <select id="reason" name="reason" required autofocus=wrong aria-invalid=wrong.then_some("true")
                            aria-describedby=described>
                            <option value="">{say("inbox-hide-choose")}</option>
                            <Options choices=hide.reasons />
                        </select>
                        <button class="danger" name="act" value="hide">{say("inbox-hide-do")}</button>
                    </Act>
                </details>
            }
        })}
    }
}
