//! One product: seen, saved, parted from those whose reviews it shares, taken off the list and put back.

use super::{Owner, input, mark};
use crate::app::App;
use crate::inbox::Person;
use crate::inbox::failure::Failure;
use crate::inbox::language::{page as render, say, say_with};
use crate::inbox::post::{Fields, Post};
use crate::products::check;
use crate::products::columns::{Draft, FIELDS};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use plaudit_model::ids::ProductId;
use plaudit_store::{Error, Product as Record};
use plaudit_view::inbox::settings::data::{InputView, ProductView, UndoView};
use plaudit_view::inbox::settings::product::{Product, ProductProps};
use std::collections::HashMap;

/// Labels and hints, in the order of [`FIELDS`].
fn labels() -> [(String, String); 7] {
    let id = [("where", "product=\"…\""), ("signs", "a-z, 0-9, . _ ~ -")];
    let page = [("like", "https://shop.example/kettle")];
    [
        (say("inbox-goods-id"), say_with("inbox-goods-id-hint", &id)),
        (say("inbox-set-name"), say("inbox-goods-name-hint")),
        (say("inbox-goods-url"), say_with("inbox-goods-url-hint", &page)),
        (say("inbox-goods-image"), say("inbox-goods-image-hint")),
        // Called so in all languages.
        ("GTIN".to_owned(), say("inbox-goods-gtin-hint")),
        (say("inbox-goods-variant"), say("inbox-goods-variant-hint")),
        (say("inbox-goods-parent"), say("inbox-goods-parent-hint")),
    ]
}

/// The form of a product, or of a new one.
pub(super) async fn show(
    State(app): State<App>,
    person: Person,
    Path(shop): Path<String>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Response, Failure> {
    let owner = Owner::of(&app, person, &shop).await?;
    let get = |name: &str| asked.get(name).map_or("", String::as_str);
    let product = match get("id") {
        "" => None,
        id => Some(one(&app, &owner, id).await?),
    };
    let done = match (get("done"), &product, ProductId::parse(get("of")), ProductId::parse(get("parent"))) {
        ("parted", Some(product), Ok(of), Ok(parent)) => Some((of, parent, product)),
        _ => None,
    };
    let (notice, undo) = match done {
        Some((of, parent, product)) => {
            let fields = vec![
                ("act", "share".to_owned()),
                ("id", of.to_string()),
                ("parent", parent.to_string()),
                ("back", product.id.to_string()),
            ];
            let undo = UndoView { action: owner.at("/products/edit"), fields };
            (say_with("inbox-goods-parted", &[("what", of.as_str())]), Some(undo))
        }
        None if get("done") == "shared" => (say("inbox-goods-joined"), None),
        None => (String::new(), None),
    };
    page(&app, &owner, product.as_ref(), None, &[], (notice, undo)).await.map(|page| Html(page).into_response())
}

/// Does what the button says.
pub(super) async fn act(State(app): State<App>, Path(shop): Path<String>, post: Post) -> Result<Response, Failure> {
    let owner = Owner::of(&app, post.person, &shop).await?;
    let (key, now, fields) = (&owner.shop.key, app.clock.now(), &post.fields);
    let id = fields.get("id");
    let to = |address: String| Ok(Redirect::to(&owner.at(&address)).into_response());
    match fields.get("act") {
        "save" => save(&app, &owner, fields).await,
        "remove" => {
            let product = one(&app, &owner, id).await?;
            app.store.list_product(key, &product.id, false, owner.name(), now).await?;
            to(format!("/products?done=removed&id={}", product.id))
        }
        "restore" => {
            let id = ProductId::parse(id).map_err(|_| Failure::NotFound)?;
            if !app.store.list_product(key, &id, true, owner.name(), now).await? {
                return Err(Failure::NotFound);
            }
            to(format!("/products?done=restored&id={id}"))
        }
        "part" => {
            let product = one(&app, &owner, id).await?;
            let Some(parent) = product.parent.clone() else { return to(format!("/products/edit?id={}", product.id)) };
            let alone = Record { parent: None, ..product };
            app.store.put_product(key, &alone, owner.name(), now).await?;
            app.announce();
            to(format!("/products/edit?id={id}&done=parted&of={id}&parent={parent}", id = alone.id))
        }
        "share" => {
            let product = one(&app, &owner, id).await?;
            let parent = ProductId::parse(fields.get("parent")).map_err(|_| Failure::NotFound)?;
            let id = product.id.clone();
            app.store.put_product(key, &Record { parent: Some(parent), ..product }, owner.name(), now).await?;
            app.announce();
            to(format!("/products/edit?id={id}&done=shared"))
        }
        _ => Err(Failure::NotFound),
    }
}

/// A product of the list.
async fn one(app: &App, owner: &Owner, id: &str) -> Result<Record, Failure> {
    let id = ProductId::parse(id).map_err(|_| Failure::NotFound)?;
    app.store.products_by_id(&owner.shop.key, &[id]).await?.pop().ok_or(Failure::NotFound)
}

async fn save(app: &App, owner: &Owner, fields: &Fields) -> Result<Response, Failure> {
    let given = |name: &str| Some(fields.get(name).trim().to_owned());
    let draft = Draft {
        line: 0,
        id: fields.get("id").trim().to_owned(),
        name: given("name"),
        url: given("url"),
        image: given("image"),
        gtin: given("gtin"),
        variant: given("variant"),
        parent: given("parent"),
    };
    let before = match ProductId::parse(&draft.id) {
        Ok(id) => app.store.products_by_id(&owner.shop.key, &[id]).await?.pop(),
        Err(_) => None,
    };
    // A new product shows its id as a field, one of the list as its heading.
    let known = before.as_ref().filter(|_| fields.get("new").is_empty());
    let refused = async |faults: Vec<(String, String)>| {
        let page = page(app, owner, known, Some(&draft), &faults, (String::new(), None)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
    };
    let product = match check::product(&draft, before.as_ref()) {
        Ok(product) => product,
        Err(faults) => {
            return refused(faults.into_iter().map(|(field, message)| (field.to_owned(), message)).collect()).await;
        }
    };
    if before.is_some() && !fields.get("new").is_empty() {
        let message = say("inbox-goods-there");
        return refused(vec![("id".to_owned(), message)]).await;
    }
    if let Some(parent) = &product.parent
        && app.store.products_by_id(&owner.shop.key, std::slice::from_ref(parent)).await?.is_empty()
    {
        return refused(vec![("parent".to_owned(), say_with("inbox-goods-unknown", &[("what", parent.as_str())]))])
            .await;
    }
    match app.store.put_product(&owner.shop.key, &product, owner.name(), app.clock.now()).await {
        Err(Error::Sharing(_, why)) => refused(vec![("parent".to_owned(), format!("the product {why}"))]).await,
        done => {
            done?;
            app.announce();
            let address = format!("/products?done=saved&id={}", product.id);
            Ok(Redirect::to(&owner.at(&address)).into_response())
        }
    }
}

/// The page of a product, or of a new one; with `typed` as it was sent.
async fn page(
    app: &App,
    owner: &Owner,
    product: Option<&Record>,
    typed: Option<&Draft>,
    faults: &[(String, String)],
    (notice, undo): (String, Option<UndoView>),
) -> Result<String, Failure> {
    let draft = typed.cloned().or_else(|| product.map(drafted)).unwrap_or_default();
    let values = [Some(draft.id), draft.name, draft.url, draft.image, draft.gtin, draft.variant, draft.parent];
    let mut fields: Vec<InputView> = FIELDS
        .iter()
        .zip(labels())
        .zip(values)
        .filter(|((name, _), _)| product.is_none() || **name != "id")
        .map(|((name, (label, hint)), value)| input(name, &label, value.unwrap_or_default(), &hint))
        .collect();
    let mut settings = owner.page("products");
    (settings.notice, settings.undo) = (notice, undo);
    mark(&mut settings, &mut fields, faults);
    let members = match product {
        Some(product) => app.store.members_of(&owner.shop.key, &product.id).await?,
        None => Vec::new(),
    };
    let member = |member: &Record| {
        let name = match (member.name.as_str(), member.variant.as_str()) {
            ("", "") => member.id.to_string(),
            (name, "") => format!("{name} ({})", member.id),
            (name, variant) => format!("{name}, {variant} ({})", member.id),
        };
        (name, owner.at(&format!("/products/edit?id={}", member.id)), member.id.to_string())
    };
    let heading = product.map_or_else(|| say("inbox-goods-add"), |product| product.name.clone());
    let id = product.map(|product| product.id.to_string()).unwrap_or_default();
    let view = ProductView {
        heading: heading.clone(),
        fields,
        members: members.iter().map(member).collect(),
        shares: product.is_some_and(|product| product.parent.is_some()),
        hosted: format!("{}/shops/{}/products/{id}", app.origin(), owner.shop.key),
        page: product
            .map(|product| url::form_urlencoded::byte_serialize(product.url.as_bytes()).collect())
            .unwrap_or_default(),
        id,
    };
    let frame = owner.frame(app, &heading);
    Ok(render(move || Product(ProductProps { frame, settings, product: view })))
}

fn drafted(product: &Record) -> Draft {
    Draft {
        line: 0,
        id: product.id.to_string(),
        name: Some(product.name.clone()),
        url: Some(product.url.clone()),
        image: Some(product.image.clone()),
        gtin: Some(product.gtin.clone()),
        variant: Some(product.variant.clone()),
        parent: product.parent.as_ref().map(ToString::to_string),
    }
}
