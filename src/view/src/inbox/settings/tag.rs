//! "Is my tag live?": an address goes in, plain words come out.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{ReportView, SettingsView, TagView};
use crate::inbox::settings::parts::{Input, Settings, Sheet};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Tag(frame: FrameView, settings: SettingsView, tag: TagView) -> impl IntoView {
    let (action, csrf) = (format!("{}/tag", settings.base), settings.csrf.clone());
    let TagView { url, pages, report } = tag;
    let choose = !pages.is_empty();
    view! {
        <Settings frame settings heading=say("inbox-set-tag")>
            {report.map(|report| view! { <Report report /> })}
            <Sheet action csrf>
                <section>
                    <Input input=url />
                    {choose.then(|| view! {
                        <div class="field">
                            <label for="page">{say("inbox-probe-page")}</label>
                            <select id="page" name="page"><Options choices=pages /></select>
                        </div>
                    })}
                </section>
                <p class="row"><button class="main">{say("inbox-probe-look")}</button></p>
            </Sheet>
        </Settings>
    }
}

#[component]
fn Report(report: ReportView) -> impl IntoView {
    let ReportView { live, heading, url, lines } = report;
    let lines = lines
        .into_iter()
        .map(|(level, word, text, paste)| {
            view! {
                <li data-level=level>
                    <p><strong>{word}</strong>" "{text}</p>
                    {(!paste.is_empty()).then(|| view! { <pre tabindex="0"><code>{paste}</code></pre> })}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card report" aria-labelledby="report-title" data-live-tag=live.to_string()>
            <h2 id="report-title">{heading}</h2>
            <p class="hint"><bdi>{url}</bdi></p>
            <ul>{lines}</ul>
        </section>
    }
}
