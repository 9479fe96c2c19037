//! Importing a list: choose a file, see what would change, import.

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::{ImportView, PlanView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick};
use crate::inbox::texts::{say, say_with};
use leptos::prelude::*;

/// The columns that a file of our own has.
const COLUMNS: &str = "id, name, url, image, gtin, variant, parent";

/// The whole page.
#[component]
pub fn Import(frame: FrameView, settings: SettingsView, import: ImportView) -> impl IntoView {
    let (base, csrf) = (format!("{}/products", settings.base), settings.csrf.clone());
    let ImportView { refused, mapping, mapped, plan } = import;
    let wrong = !refused.is_empty();
    let kept: Vec<(String, String)> = mapping.iter().map(|input| (input.name.clone(), input.value.clone())).collect();
    let fields = mapping.into_iter().map(|input| Input(InputProps { input })).collect_view();
    let (action, token) = (format!("{base}/import/apply"), csrf.clone());
    let plan = plan.map(|plan| view! { <Plan plan action csrf=token kept /> });
    let described = if wrong { "file-error file-hint" } else { "file-hint" };
    view! {
        <Settings frame settings heading=say("inbox-import-title")>
            <p class="back"><a href=base.clone()>{say("inbox-goods-all")}</a></p>
            {plan}
            <form class="sheet" method="post" action=format!("{base}/import") enctype="multipart/form-data">
                <input type="hidden" name="csrf" value=csrf />
                <section>
                    <div class="field">
                        <label for="file">{say("inbox-import-file")}</label>
                        {wrong.then(|| view! { <p class="error" id="file-error">{refused}</p> })}
                        <input type="file" id="file" name="file" required accept=".csv,.tsv,.txt,.xml" aria-describedby=described
                            aria-invalid=wrong.then_some("true") autofocus=wrong />
                        <p class="hint" id="file-hint">
                            {say_with("inbox-import-file-hint", &[("columns", COLUMNS)])}
                        </p>
                    </div>
                    <details open=mapped>
                        <summary>{say("inbox-import-columns")}</summary>
                        <p class="hint">{say("inbox-import-columns-hint")}</p>
                        <div class="pairs">{fields}</div>
                    </details>
                </section>
                <p class="row"><button class="main">{say("inbox-import-show")}</button></p>
            </form>
        </Settings>
    }
}

/// The counts, the first changes and the first faults.
#[component]
fn Plan(plan: PlanView, action: String, csrf: String, kept: Vec<(String, String)>) -> impl IntoView {
    let counts =
        plan.counts.into_iter().map(|(name, n)| view! { <div><dt>{name}</dt><dd>{n}</dd></div> }).collect_view();
    let cells = |row: &[String]| row.iter().map(|cell| view! { <td dir="auto">{cell.clone()}</td> }).collect_view();
    let changes = plan.changes.iter().map(|row| view! { <tr>{cells(row)}</tr> }).collect_view();
    let faults = plan.faults.iter().map(|row| view! { <tr>{cells(row)}</tr> }).collect_view();
    let (any_changes, any_faults) = (!plan.changes.is_empty(), !plan.faults.is_empty());
    view! {
        <section class="card plan" aria-labelledby="plan-title">
            <h2 id="plan-title">{say("inbox-import-plan")}" "<bdi>{plan.file}</bdi></h2>
            <p class="hint">{plan.read}</p>
            <dl class="counts">{counts}</dl>
            {any_faults.then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label=say("inbox-import-faulty-rows")><table>
                    <caption>{say("inbox-import-faulty-rows")}</caption>
                    <thead><tr><th>{say("inbox-import-line")}</th><th>{say("inbox-import-column")}</th><th>{say("inbox-import-reason")}</th></tr></thead><tbody>{faults}</tbody>
                </table></div>
                <p class="hint">{plan.more_faults} <a href=plan.faults_href>{say("inbox-import-all-faults")}</a></p>
            })}
            {any_changes.then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label=say("inbox-import-changes")><table>
                    <caption>{say("inbox-import-changes")}</caption>
                    <thead><tr><th>{say("inbox-import-line")}</th><th>{say("inbox-goods-id")}</th><th>{say("inbox-set-name")}</th><th>{say("inbox-import-what")}</th></tr></thead><tbody>{changes}</tbody>
                </table></div>
                <p class="hint">{plan.more_changes}</p>
            })}
            {plan.importable.then(|| view! {
                <Sheet action csrf>
                    {kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
                    {any_faults.then(|| view! {
                        <Tick name="skip".to_owned() label=say("inbox-import-skip") ticked=false />
                    })}
                    <p class="row"><button class="main">{plan.button}</button></p>
                </Sheet>
            })}
        </section>
    }
}
