//! SuiteCRM: cases of its API V8 (JSON:API), by an OAuth client with client credentials. SuiteCRM 8 has the same API below
//! `/legacy`, which then is a part of the address that is entered.
//!
//! Cases have no field for ids of others, so that the id stands in brackets at the end of the name, and is looked for there.

use super::{Adapter, Request, SettingError, Ticket, Values, bare, bearer, first, id_at, json};
use serde_json::{Value, json};
use url::form_urlencoded;

const NAME: usize = 255;
const DESCRIPTION: usize = 65_000;
const MEDIA_TYPE: &str = "application/vnd.api+json";

pub(super) struct SuiteCrm {
    pub(super) base: String,
    pub(super) values: Values,
}

impl SuiteCrm {
    fn module(&self, method: &'static str, token: &str, body: &Value) -> Result<Request, SettingError> {
        let mut request = bare(method, &format!("{}/Api/V8/module", self.base), bearer(token))?;
        request.headers =
            vec![("accept".to_owned(), MEDIA_TYPE.to_owned()), ("content-type".to_owned(), MEDIA_TYPE.to_owned())];
        request.headers.extend(bearer(token).map(|value| ("authorization".to_owned(), value)));
        request.body = body.to_string();
        Ok(request)
    }
}

/// The name, with the id at its end: what is too long is cut before it.
fn name(ticket: &Ticket) -> String {
    let id = format!(" [{}]", ticket.id);
    format!("{}{id}", first(&ticket.subject, NAME - id.chars().count()))
}

impl Adapter for SuiteCrm {
    fn token(&self) -> Result<Option<Request>, SettingError> {
        let body = json!({
            "grant_type": "client_credentials",
            "client_id": self.values.get("client_id"),
            "client_secret": self.values.get("client_secret"),
        });
        json("POST", &format!("{}/Api/access_token", self.base), None, &body).map(Some)
    }

    fn find(&self, ticket: &Ticket, token: &str) -> Result<Option<Request>, SettingError> {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("fields[Cases]", "name")
            .append_pair("page[size]", "1")
            .append_pair("filter[name][like]", &format!("%[{}]%", ticket.id))
            .finish();
        let mut request = bare("GET", &format!("{}/Api/V8/module/Cases?{query}", self.base), bearer(token))?;
        request.headers[0].1 = MEDIA_TYPE.to_owned();
        Ok(Some(request))
    }

    fn found(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/data/0/id")
    }

    fn create(&self, ticket: &Ticket, token: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let attributes = json!({
            "name": name(ticket),
            "description": first(&ticket.text, DESCRIPTION),
            "priority": if ticket.urgent { "P1" } else { "P2" },
            "status": "Open_New",
        });
        self.module("POST", token, &json!({ "data": { "type": "Cases", "attributes": attributes } }))
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/data/id")
    }

    fn change(&self, ticket: &Ticket, id: &str, token: &str) -> Result<Vec<Request>, SettingError> {
        let mut attributes = json!({ "description": first(&ticket.text, DESCRIPTION) });
        if ticket.over {
            attributes["status"] = json!("Closed_Closed");
        }
        let body = json!({ "data": { "type": "Cases", "id": id, "attributes": attributes } });
        Ok(vec![self.module("PATCH", token, &body)?])
    }

    fn link(&self, id: &str) -> String {
        format!("{}/index.php?module=Cases&action=DetailView&record={id}", self.base)
    }
}
