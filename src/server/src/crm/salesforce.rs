//! Salesforce: cases of the REST API, by an application that signs in with its own credentials (OAuth client credentials).
//!
//! A case is made and changed by the same call, under an external id: a field of the object Case which the shop makes once
//! (`Plaudit_Case_Id__c` unless it says otherwise).

use super::{Adapter, Request, SettingError, Ticket, Values, bare, bearer, first, id_at, json};
use serde_json::{Value, json};
use url::form_urlencoded;

const SUBJECT: usize = 255;
const DESCRIPTION: usize = 32_000;
const NAME: usize = 80;
const VERSION: &str = "v62.0";

pub(super) struct Salesforce {
    pub(super) base: String,
    pub(super) values: Values,
}

impl Salesforce {
    fn upsert(&self, ticket: &Ticket, token: &str, body: &Value) -> Result<Request, SettingError> {
        let (version, field) = (self.values.or("version", VERSION), self.values.or("field", "Plaudit_Case_Id__c"));
        let url = format!("{}/services/data/{version}/sobjects/Case/{field}/{}", self.base, ticket.id);
        json("PATCH", &url, bearer(token), body)
    }
}

impl Adapter for Salesforce {
    fn token(&self) -> Result<Option<Request>, SettingError> {
        let mut request = bare("POST", &format!("{}/services/oauth2/token", self.base), None)?;
        request.headers.push(("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
        request.body = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", self.values.get("client_id"))
            .append_pair("client_secret", self.values.get("client_secret"))
            .finish();
        Ok(Some(request))
    }

    /// Making it again changes it.
    fn find(&self, _: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        Ok(None)
    }

    fn found(&self, _: &Value) -> Option<String> {
        None
    }

    fn create(&self, ticket: &Ticket, token: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let mut body = json!({
            "Subject": first(&ticket.subject, SUBJECT),
            "Description": first(&ticket.text, DESCRIPTION),
            "Origin": self.values.or("origin", "Web"),
            "Status": self.values.or("status", "New"),
            "Priority": if ticket.urgent { "High" } else { "Medium" },
        });
        // These two can be set once and never be changed.
        if !ticket.name.is_empty() {
            body["SuppliedName"] = json!(first(&ticket.name, NAME));
        }
        if let Some(email) = &ticket.email {
            body["SuppliedEmail"] = json!(email);
        }
        self.upsert(ticket, token, &body)
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/id")
    }

    fn change(&self, ticket: &Ticket, _: &str, token: &str) -> Result<Vec<Request>, SettingError> {
        let mut body = json!({ "Description": first(&ticket.text, DESCRIPTION) });
        if ticket.over {
            body["Status"] = json!(self.values.or("closed_status", "Closed"));
        }
        Ok(vec![self.upsert(ticket, token, &body)?])
    }

    fn link(&self, id: &str) -> String {
        format!("{}/lightning/r/Case/{id}/view", self.base)
    }
}
