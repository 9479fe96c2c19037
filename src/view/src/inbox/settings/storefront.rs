//! How the shop's storefront behaves: name, languages, moderation, notices, share buttons.

use crate::inbox::data::FrameView;
use crate::inbox::list::Options;
use crate::inbox::settings::data::{InputView, SettingsView, StorefrontView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet, Tick, TickProps};
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
    let tick = |(name, label, ticked): (&str, &str, bool)| TickProps {
        name: name.to_owned(),
        label: label.to_owned(),
        ticked,
    };
    let ticks = form.ticks.into_iter().map(|one| Tick(tick(one))).collect_view();
    view! {
        <Settings frame settings heading="Storefront".to_owned()>
            <Sheet action csrf>
                <input type="hidden" name="revision" value=form.revision.to_string() />
                <section aria-labelledby="shop-title">
                    <h2 id="shop-title">"Shop"</h2>
                    {inputs(form.basics)}
                    <div class="field">
                        <label for="language">"Language of pages that do not say theirs"</label>
                        <select id="language" name="language"><Options choices=form.languages /></select>
                    </div>
                </section>
                <section aria-labelledby="reviews-title">
                    <h2 id="reviews-title">"Reviews"</h2>
                    <fieldset>
                        <legend>"When reviews are shown"</legend>
                        <label class="tick">
                            <input type="radio" name="moderation" value="publish_at_once" checked=!form.hold_all />
                            <span>"At once. What looks like spam waits for a person, whatever its stars."</span>
                        </label>
                        <label class="tick">
                            <input type="radio" name="moderation" value="hold_all" checked=form.hold_all />
                            <span>"After a person has seen them: all alike, good and bad."</span>
                        </label>
                    </fieldset>
                    {inputs(form.numbers)}
                    {ticks}
                </section>
                <section aria-labelledby="notice-title">
                    <h2 id="notice-title">"Data use"</h2>
                    <Input input=form.notice />
                    <h3>"By language"</h3>
                    {notices}
                </section>
                <section aria-labelledby="share-title">
                    <h2 id="share-title">"Share buttons"</h2>
                    {inputs(form.share)}
                    <fieldset><legend>"Never shown"</legend><ul class="ticks">{networks.collect_view()}</ul></fieldset>
                </section>
                <p class="row"><button class="main">"Save"</button></p>
            </Sheet>
        </Settings>
    }
}
