//! Lists that somebody keeps under a name.

use crate::app::App;
use crate::inbox::BASE;
use crate::inbox::failure::Failure;
use crate::inbox::filters::{Asked, QUERY};
use crate::inbox::post::Post;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use plaudit_model::ids::ShopKey;
use plaudit_model::text::plain_line;

/// Most characters of a name.
const NAME: usize = 40;

/// `POST /inbox/views`: keeps the list that the form came from, or forgets the one of that name.
pub(super) async fn save(State(app): State<App>, Post { person, fields }: Post) -> Result<Response, Failure> {
    let query = fields.get("query");
    let unreadable = Failure::Unreadable(StatusCode::BAD_REQUEST);
    if query.len() > QUERY {
        return Err(unreadable);
    }
    let asked = Asked::parse(query);
    let shop = ShopKey::parse(&asked.shop).map_err(|_| Failure::NotFound)?;
    person.role(&shop)?;
    let user = person.session.user.id;
    let name: String = plain_line(fields.get("name")).chars().take(NAME).collect();
    let kept = asked.query(None);
    let done = match fields.get("act") {
        "save" if name.is_empty() => "none",
        "save" => {
            if app.store.save_view(&shop, user, &name, &kept).await? {
                "saved"
            } else {
                "too-many"
            }
        }
        "forget" => {
            let saved = app.store.saved_views(&shop, user).await?;
            // Without a name, the one that is looked at.
            let names =
                saved.into_iter().filter(|(known, query)| *known == name || (name.is_empty() && *query == kept));
            for (name, _) in names {
                app.store.forget_view(&shop, user, &name).await?;
            }
            "forgotten"
        }
        _ => return Err(unreadable),
    };
    Ok(Redirect::to(&format!("{BASE}?{kept}&done={done}")).into_response())
}
