//! What became of reviews, by stars: how many are hidden, how long they took to be shown; and whether everyone may read that.

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::SettingsView;
use crate::inbox::settings::parts::{Settings, Sheet, Tick, TickProps};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The figures, ready to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HonestyView {
    /// Of the shop as it was read.
    pub revision: i64,
    /// What is looked at.
    pub hint: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// A row for each number of stars, and one for all: its name, and its cells.
    pub rows: Vec<(String, Vec<String>)>,
    /// What the comparison of bad and good ones says.
    pub verdict: String,
    /// Whether they differ more than chance would have it.
    pub alarm: bool,
    /// Whether everyone may read the figures.
    pub public: bool,
    /// The words beside that box.
    pub public_label: String,
}

/// See [`HonestyView`].
#[component]
pub fn Honesty(frame: FrameView, settings: SettingsView, view: HonestyView) -> impl IntoView {
    let (action, csrf) = (format!("{}/honesty", settings.base), settings.csrf.clone());
    let columns = view.columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let rows = view.rows.into_iter().map(|(name, cells)| {
        let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let class = if view.alarm { "notice alarm" } else { "hint" };
    view! {
        <Settings frame settings heading=say("inbox-honest")>
            <p class="hint">{view.hint}</p>
            <div class="wide" tabindex="0" role="group" aria-label=say("inbox-honest")>
                <table class="figures"><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>
            </div>
            <p class=class role=view.alarm.then_some("alert")>{view.verdict}</p>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=view.revision.to_string() />
                {Tick(TickProps { name: "public".to_owned(), label: view.public_label, ticked: view.public })}
                <p class="row"><button class="main">{say("inbox-ready-save")}</button></p>
            </Sheet>
        </Settings>
    }
}
