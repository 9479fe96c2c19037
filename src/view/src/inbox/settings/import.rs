//! Importing a list: choose a file, see what would change, import.

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::{ImportView, PlanView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick};
use leptos::prelude::*;

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
        <Settings frame settings heading="Import products".to_owned()>
            <p class="back"><a href=base.clone()>"All products"</a></p>
            {plan}
            <form class="sheet" method="post" action=format!("{base}/import") enctype="multipart/form-data">
                <input type="hidden" name="csrf" value=csrf />
                <section>
                    <div class="field">
                        <label for="file">"File"</label>
                        {wrong.then(|| view! { <p class="error" id="file-error">{refused}</p> })}
                        <input type="file" id="file" name="file" required accept=".csv,.tsv,.txt,.xml" aria-describedby=described
                            aria-invalid=wrong.then_some("true") autofocus=wrong />
                        <p class="hint" id="file-hint">
                            "CSV with the columns id, name, url, image, gtin, variant, parent; an export of Shopify or WooCommerce; or Google's product feed. At most 8 MB and 20,000 rows. Nothing changes before you have seen what would."
                        </p>
                    </div>
                    <details open=mapped>
                        <summary>"Other columns: say which is which"</summary>
                        <p class="hint">"For OpenCart, PrestaShop, Bitrix and any other table: the name of the column that holds each field. Leave empty what the file does not have."</p>
                        <div class="pairs">{fields}</div>
                    </details>
                </section>
                <p class="row"><button class="main">"Show what would change"</button></p>
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
            <h2 id="plan-title">"What would change: " <bdi>{plan.file}</bdi></h2>
            <p class="hint">{plan.read}</p>
            <dl class="counts">{counts}</dl>
            {any_faults.then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label="Faulty rows"><table>
                    <caption>"Rows that cannot be taken"</caption>
                    <thead><tr><th>"Line"</th><th>"Column"</th><th>"Reason"</th></tr></thead><tbody>{faults}</tbody>
                </table></div>
                <p class="hint">{plan.more_faults} <a href=plan.faults_href>"All faults as a file"</a></p>
            })}
            {any_changes.then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label="Changes"><table>
                    <caption>"New and changed products"</caption>
                    <thead><tr><th>"Line"</th><th>"Id"</th><th>"Name"</th><th>"What"</th></tr></thead><tbody>{changes}</tbody>
                </table></div>
                <p class="hint">{plan.more_changes}</p>
            })}
            {plan.importable.then(|| view! {
                <Sheet action csrf>
                    {kept.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
                    {any_faults.then(|| view! {
                        <Tick name="skip".to_owned() label="Leave the faulty rows out and take the others".to_owned() ticked=false />
                    })}
                    <p class="row"><button class="main">{plan.button}</button></p>
                </Sheet>
            })}
        </section>
    }
}
