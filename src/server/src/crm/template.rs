//! Any other system: a call with places in it, such as `{{case.text}}`, which a shop writes down itself or takes from a
//! ready one.
//!
//! What goes into a place is written as it must be there: as a part of a JSON text in the body, as a part of an address in
//! the address. So no shopper's words can change the form of a call. `{{case.text|500}}` keeps 500 characters.

use super::{Adapter, Request, SettingError, Ticket, Values, first, id_at};
use plaudit_model::time::Millis;
use serde_json::{Value, json};
use url::{Url, form_urlencoded};

pub(super) struct Template {
    pub(super) address: String,
    pub(super) values: Values,
}

/// How a value is written where it goes.
#[derive(Clone, Copy)]
enum Into {
    Json,
    Address,
    Header,
}

/// What a place stands for; `None` for a name that nobody knows.
fn value(ticket: &Ticket, values: &Values, name: &str) -> Option<String> {
    let due = |write: fn(Millis) -> String| ticket.due.map(write).unwrap_or_default();
    Some(match name {
        "case.id" => ticket.id.clone(),
        "case.subject" => ticket.subject.clone(),
        "case.text" => ticket.text.clone(),
        "case.words" => ticket.words.clone(),
        "case.title" => ticket.title.clone(),
        "case.rating" => ticket.rating.map(|rating| rating.to_string()).unwrap_or_default(),
        "case.sentiment" => ticket.sentiment.clone(),
        "case.topics" => ticket.topics.join(", "),
        "case.lang" => ticket.language.clone(),
        "case.priority" => if ticket.urgent { "high" } else { "normal" }.to_owned(),
        "case.due" => due(Millis::rfc3339),
        "case.due_unix" => due(|at| at.0.div_euclid(1_000).to_string()),
        "case.url" => ticket.admin_url.clone(),
        "author.name" => ticket.name.clone(),
        "author.email" => ticket.email.clone().unwrap_or_default(),
        "product.id" => ticket.product.0.clone(),
        "product.name" => ticket.product_name().to_owned(),
        "product.url" => ticket.product.2.clone(),
        "order.number" => ticket.order.clone(),
        "shop.name" => ticket.shop.clone(),
        "event" => ticket.event.clone(),
        name => {
            let secret = name.strip_prefix("secret.").filter(|name| matches!(*name, "one" | "two"))?;
            values.get(secret).to_owned()
        }
    })
}

/// A text with its places filled.
fn filled(template: &str, ticket: &Ticket, values: &Values, into: Into) -> Result<String, SettingError> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        text.push_str(before);
        let Some((place, after)) = after.split_once("}}") else {
            return Err(SettingError("a place begins with {{ and does not end with }}".to_owned()));
        };
        let (name, most) = match place.split_once('|') {
            Some((name, most)) => match most.trim().parse() {
                Ok(most) => (name.trim(), most),
                Err(_) => {
                    return Err(SettingError(format!("{{{{{place}}}}}: after the | stands a number of characters")));
                }
            },
            None => (place.trim(), usize::MAX),
        };
        let found = value(ticket, values, name)
            .ok_or_else(|| SettingError(format!("{{{{{name}}}}} is no place that there is")))?;
        let found = first(&found, most);
        match into {
            Into::Json => {
                let quoted = json!(found).to_string();
                text.push_str(&quoted[1..quoted.len() - 1]);
            }
            Into::Address => text.extend(form_urlencoded::byte_serialize(found.as_bytes())),
            Into::Header => text.extend(found.chars().filter(|sign| !sign.is_control())),
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}

impl Adapter for Template {
    fn find(&self, _: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        Ok(None)
    }

    fn found(&self, _: &Value) -> Option<String> {
        None
    }

    fn create(&self, ticket: &Ticket, _: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let method = match self.values.or("method", "POST") {
            "GET" => "GET",
            "PUT" => "PUT",
            "PATCH" => "PATCH",
            "POST" => "POST",
            other => return Err(SettingError(format!("{other} is none of GET, POST, PUT and PATCH"))),
        };
        let address = filled(&self.address, ticket, &self.values, Into::Address)?;
        let url = Url::parse(&address)
            .map_err(|_| SettingError("the address is none once its places are filled".to_owned()))?;
        let body = filled(self.values.get("body"), ticket, &self.values, Into::Json)?;
        let mut headers = Vec::new();
        for line in self.values.get("headers").lines().filter(|line| !line.trim().is_empty()) {
            let Some((name, template)) = line.split_once(':') else {
                return Err(SettingError(format!("{line:?} is not of the form Name: value")));
            };
            let value = filled(template.trim(), ticket, &self.values, Into::Header)?;
            headers.push((name.trim().to_ascii_lowercase(), value));
        }
        if !body.is_empty() && !headers.iter().any(|(name, _)| name == "content-type") {
            serde_json::from_str::<Value>(&body)
                .map_err(|error| SettingError(format!("the body is no JSON: {error}")))?;
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        Ok(Request { method, url, headers, body })
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, self.values.get("id_pointer"))
    }

    /// The same call again; where the system makes something of each, it wants one event alone.
    fn change(&self, ticket: &Ticket, _: &str, token: &str) -> Result<Vec<Request>, SettingError> {
        match self.values.get("once") {
            "" => Ok(vec![self.create(ticket, token, None)?]),
            _ => Ok(Vec::new()),
        }
    }

    fn link(&self, id: &str) -> String {
        self.values.get("link").replace("{{id}}", id)
    }
}
