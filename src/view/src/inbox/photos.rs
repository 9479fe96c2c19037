//! The photos of a review: the shop's people see all of them, and hide or show each by itself.

use crate::inbox::data::Choice;
use crate::inbox::list::Options;
use leptos::prelude::*;

/// The photos of a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhotosView {
    /// In their order.
    pub photos: Vec<PhotoView>,
    /// Where the forms go; `None` for those who only read.
    pub action: Option<String>,
    /// Proof that a form is ours.
    pub csrf: String,
    /// What the person saw; an older one is refused.
    pub version: i64,
    /// The closed list of reasons, each with its explanation.
    pub reasons: Vec<Choice>,
}

/// One photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoView {
    /// 32 hexadecimal digits.
    pub id: String,
    /// `Photo 2`.
    pub name: String,
    /// The author's words for it; may be empty.
    pub alt: String,
    /// Addresses of the small and of the large file.
    pub files: (String, String),
    /// Width and height of the small one in pixels.
    pub size: (u32, u32),
    /// `Hidden: Abuse`; empty while it is shown.
    pub mark: String,
}

/// All of them, under the words of the review.
#[component]
pub fn Photos(view: PhotosView) -> impl IntoView {
    let PhotosView { photos, action, csrf, version, reasons } = view;
    (!photos.is_empty()).then(|| {
        let items = photos
            .into_iter()
            .map(|photo| {
                let PhotoView { id, name, alt, files: (src, large), size: (width, height), mark } = photo;
                let hidden = !mark.is_empty();
                let label = if alt.is_empty() { name.clone() } else { format!("{name}: {alt}") };
                let form = action.clone().map(|action| {
                    view! { <Act action csrf=csrf.clone() version id name hidden reasons=reasons.clone() /> }
                });
                view! {
                    <li>
                        <a href=large><img src=src width=width height=height alt=label loading="lazy" /></a>
                        <div>
                            {(!alt.is_empty()).then(|| view! { <p dir="auto">{alt}</p> })}
                            {hidden.then(|| view! { <p class="unshown">{mark}</p> })}
                            {form}
                        </div>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="shots" aria-label="Photos">{items}</ul> }
    })
}

/// Hides a photo for a reason, or shows it again.
#[component]
fn Act(
    action: String,
    csrf: String,
    version: i64,
    id: String,
    name: String,
    hidden: bool,
    reasons: Vec<Choice>,
) -> impl IntoView {
    let fields = view! {
        <input type="hidden" name="csrf" value=csrf />
        <input type="hidden" name="version" value=version.to_string() />
        <input type="hidden" name="photo" value=id.clone() />
    };
    if hidden {
        let say = format!("Show {} again", name.to_lowercase());
        return view! { <form method="post" action=action>{fields}<button name="act" value="show">{say}</button></form> }
            .into_any();
    }
    let (list, hint) = (format!("reason-{id}"), format!("hint-{id}"));
    view! {
        <details class="hide">
            <summary>{format!("Hide {}…", name.to_lowercase())}</summary>
            <form class="reasons" method="post" action=action>
                {fields}
                <p class="hint" id=hint.clone()>"The review, its words and its stars stay. Who hid the photo, when and why stays in the history."</p>
                <label for=list.clone()>"Reason"</label>
                <select id=list name="reason" required aria-describedby=hint>
                    <option value="">"Choose a reason"</option>
                    <Options choices=reasons />
                </select>
                <button class="danger" name="act" value="hide">{format!("Hide {}", name.to_lowercase())}</button>
            </form>
        </details>
    }
    .into_any()
}
