//! How the shop's storefront behaves: name, languages, moderation, notices, share buttons.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{InputView, SettingsView, StorefrontView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// Fields, one below the other.
fn inputs(list: Vec<InputView>) -> impl IntoView {
    list.into_iter().map(|input| Input(InputProps { input })).collect_view()
}

/// The whole page: one form, saved as a whole.
#[component]
pub fn Storefront(frame: FrameView, settings: SettingsView, form: StorefrontView) -> impl IntoView {
    let action = format!("{}/storefront", settings.base);
    let csrf = settings.csrf.clone();
    let notices = form.notices.into_iter().map(|(language, fields)| {
        let open = fields.iter().any(|field| field.error.is_some());
        view! { <details open=open><summary>{language}</summary>{inputs(fields)}</details> }
    });
    let notices = notices.collect_view();
    let networks = form.networks.into_iter().map(|network| {
        let name = format!("remove-{}", network.value);
        view! { <li>{Tick(TickProps { name, label: network.label, ticked: network.chosen })}</li> }
    });
    let tick = |(name, label, ticked): (&str, String, bool)| TickProps { name: name.to_owned(), label, ticked };
    let ticks = form.ticks.into_iter().map(|one| Tick(tick(one))).collect_view();
    view! {
        <Settings frame settings heading=say("inbox-set-storefront")>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=form.revision.to_string() />
                <section aria-labelledby="shop-title">
                    <h2 id="shop-title">{say("inbox-set-shop")}</h2>
                    {inputs(form.basics)}
                    <div class="field">
                        <label for="language">{say("inbox-set-language")}</label>
                        <select id="language" name="language"><Options choices=form.languages /></select>
                    </div>
                </section>
                <section aria-labelledby="reviews-title">
                    <h2 id="reviews-title">{say("inbox-set-reviews")}</h2>
                    <fieldset>
                        <legend>{say("inbox-set-when")}</legend>
                        <label class="tick">
                            <input type="radio" name="moderation" value="publish_at_once" checked=!form.hold_all />
                            <span>{say("inbox-set-at-once")}</span>
                        </label>
                        <label class="tick">
                            <input type="radio" name="moderation" value="hold_all" checked=form.hold_all />
                            <span>{say("inbox-set-hold")}</span>
                        </label>
                    </fieldset>
                    {inputs(form.numbers)}
                    {ticks}
                </section>
                <section aria-labelledby="notice-title">
                    <h2 id="notice-title">{say("inbox-set-data")}</h2>
                    <Input input=form.notice />
                    <h3>{say("inbox-set-by-language")}</h3>
                    {notices}
                </section>
                <section aria-labelledby="share-title">
                    <h2 id="share-title">{say("inbox-set-share")}</h2>
                    {inputs(form.share)}
                    <fieldset><legend>{say("inbox-set-never")}</legend><ul class="ticks">{networks.collect_view()}</ul></fieldset>
                </section>
                <p class="row"><button class="main">{say("inbox-save")}</button></p>
            </Sheet>
        </Settings>
    }
}
