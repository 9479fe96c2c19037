//! One product: its fields, with whom it shares reviews, and taking it off the list.

use crate::inbox::data::FrameView;
use crate::inbox::settings::data::{ProductView, SettingsView};
use crate::inbox::settings::parts::{Input, InputProps, Settings, Sheet};
use crate::inbox::texts::say;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn Product(frame: FrameView, settings: SettingsView, product: ProductView) -> impl IntoView {
    let ProductView { heading, id, fields, members, shares, hosted, page } = product;
    let (base, csrf) = (settings.base.clone(), settings.csrf.clone());
    let action = format!("{base}/products/edit");
    let known = !id.is_empty();
    let inputs = fields.into_iter().map(|input| Input(InputProps { input })).collect_view();
    let press = move |act: &'static str, of: String, label: &str, class: &'static str| {
        let label = say(label);
        let (action, csrf) = (action.clone(), csrf.clone());
        view! {
            <Sheet action csrf>
                <input type="hidden" name="id" value=of />
                <button class=class name="act" value=act>{label}</button>
            </Sheet>
        }
    };
    let parting = shares.then(|| press("part", id.clone(), "inbox-goods-part-own", ""));
    let removing = known.then(|| press("remove", id.clone(), "inbox-goods-off", "danger"));
    let members = members
        .into_iter()
        .map(|(name, href, id)| view! { <li><a href=href dir="auto">{name}</a>{press("part", id, "inbox-goods-part", "quiet")}</li> })
        .collect::<Vec<_>>();
    let (save, csrf) = (format!("{base}/products/edit"), settings.csrf.clone());
    view! {
        <Settings frame settings heading>
            <p class="back"><a href=format!("{base}/products")>{say("inbox-goods-all")}</a></p>
            <Sheet action=save csrf>
                {if known {
                    view! { <input type="hidden" name="id" value=id /> }
                } else {
                    view! { <input type="hidden" name="new" value="1".to_owned() /> }
                }}
                <section aria-label=say("inbox-set-products")>{inputs}</section>
                <p class="row"><button class="main" name="act" value="save">{say("inbox-save")}</button></p>
            </Sheet>
            {(!members.is_empty()).then(|| view! {
                <section class="card" aria-labelledby="members-title">
                    <h2 id="members-title">{say("inbox-goods-members")}</h2>
                    <ul class="members">{members}</ul>
                </section>
            })}
            {known.then(|| view! {
                <section class="card" aria-label=say("inbox-goods-more")>
                    <p class="row">
                        <a class="button" href=hosted>{say("inbox-goods-hosted")}</a>
                        {(!page.is_empty()).then(|| view! {
                            <a class="button" href=format!("{base}/tag?url={page}")>{say("inbox-goods-tag")}</a>
                        })}
                    </p>
                    {parting}
                    <p class="hint">{say("inbox-goods-off-hint")}</p>
                    {removing}
                </section>
            })}
        </Settings>
    }
}
