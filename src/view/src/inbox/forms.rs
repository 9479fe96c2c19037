//! What a person can do to a conversation: plain forms, each with the token and the version that the person saw.

use crate::fields::area_text;
use crate::inbox::data::{FieldView, FormsView};
use crate::inbox::list::Options;
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
fn Text(name: &'static str, label: &'static str, rows: &'static str, field: FieldView) -> impl IntoView {
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
                <Text name="answer" label="Answer in public" rows="5" field=field />
                <button class="main" name="act" value="answer">"Answer in public"</button>
            </Act>
        }
    })
}

/// Answers what is private: by the shop's own mail, and told here by whoever wrote it.
#[component]
pub fn MailForm(forms: FormsView) -> impl IntoView {
    forms.mail.map(|(address, href)| view! {
        <section class="write mail" aria-labelledby="mail">
            <h2 id="mail">"Answer by mail"</h2>
            <p>"Write to " <a href=href><bdi>{address}</bdi></a> " from your own mail program."</p>
            <p class="hint" id="mail-hint">
                "Plaudit does not send this answer and does not see it. Once yours has gone out, say so: that stops the clock."
            </p>
            <Act action=forms.action csrf=forms.csrf version=forms.version class="sent">
                <button class="main" name="act" value="answered_by_mail" aria-describedby="mail-hint">
                    "I have answered by mail"
                </button>
            </Act>
        </section>
    })
}

/// Merges a question with another that asks the same, or parts the two.
#[component]
pub fn MergeForms(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, merge, merge_error, part, .. } = forms;
    if part {
        return view! {
            <Act action=action csrf=csrf version=version class="publish">
                <p class="hint" id="part-hint">"It then stands by itself again, open and without an answer."</p>
                <button name="act" value="part" aria-describedby="part-hint">"Part from the other question"</button>
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
                    <summary>"Merge with the same question…"</summary>
                    <Act action=action csrf=csrf version=version class="reasons">
                        <p class="hint" id="into-hint">
                            "Shoppers then read it under the other question, with that one’s answer. You can part them again."
                        </p>
                        <label for="into">"The other question"</label>
                        {merge_error.map(|error| view! { <p class="error" id="into-error">{error}</p> })}
                        <select id="into" name="into" required aria-invalid=wrong.then_some("true") aria-describedby=described>
                            <option value="">"Choose a question"</option>
                            <Options choices=merge />
                        </select>
                        <button name="act" value="merge">"Merge"</button>
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
            <Text name="note" label="Note for colleagues" rows="3" field=forms.note />
            <button name="act" value="note">"Save note"</button>
        </Act>
    }
}

/// Gives it to a colleague, or to oneself with one press.
#[component]
pub fn AssignForm(forms: FormsView) -> impl IntoView {
    let described = forms.assign_error.is_some().then_some("assignee-error");
    view! {
        <Act action=forms.action csrf=forms.csrf version=forms.version class="assign">
            <label for="assignee">"Who takes care of it"</label>
            {forms.assign_error.map(|error| view! { <p class="error" id="assignee-error">{error}</p> })}
            <select id="assignee" name="assignee" aria-describedby=described><Options choices=forms.members /></select>
            <div class="row">
                <button name="act" value="assign">"Hand over"</button>
                {(!forms.mine).then(|| view! { <button name="act" value="take">"I take it"</button> })}
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

/// Whether it is shown: publishing what is not, hiding what is, for a reason of the closed list.
#[component]
pub fn ShowForms(forms: FormsView) -> impl IntoView {
    let FormsView { action, csrf, version, noun, hide, publish, .. } = forms;
    let (again, token) = (action.clone(), csrf.clone());
    view! {
        {publish.then(|| view! {
            <Act action=again csrf=token version=version class="publish">
                <p class="hint" id="publish-hint">
                    {if noun == "review" { "Everyone sees the review at once, and its stars count." } else { "Everyone sees it at once." }}
                </p>
                <button name="act" value="publish" aria-describedby="publish-hint">{format!("Publish the {noun}")}</button>
            </Act>
        })}
        {hide.map(|hide| {
            let wrong = hide.error.is_some();
            let described = if wrong { "reason-error reason-hint" } else { "reason-hint" };
            view! {
                <details class="hide" open=hide.open>
                    <summary>{format!("Hide the {noun}…")}</summary>
                    <Act action=action csrf=csrf version=version class="reasons">
                        <p class="hint" id="reason-hint">
                            {if noun == "review" {
                                "Few stars or harsh words are no reason. The review is no longer shown then, and its stars do not count; who hid it, when and why stays in the history."
                            } else {
                                "An awkward question is no reason. It is no longer shown then; who hid it, when and why stays in the history."
                            }}
                        </p>
                        <label for="reason">"Reason"</label>
                        {hide.error.map(|error| view! { <p class="error" id="reason-error">{error}</p> })}
                        <select id="reason" name="reason" required autofocus=wrong aria-invalid=wrong.then_some("true")
                            aria-describedby=described>
                            <option value="">"Choose a reason"</option>
                            <Options choices=hide.reasons />
                        </select>
                        <button class="danger" name="act" value="hide">{format!("Hide the {noun}")}</button>
                    </Act>
                </details>
            }
        })}
    }
}
