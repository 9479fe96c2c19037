//! amoCRM and Kommo: a lead with its contact, a note with the words, and a task for the time that was promised, by the API v4
//! with a long-lived token.
//!
//! A lead is found again by the id of the case, which stands in brackets at the end of its name.

use super::{Adapter, Request, SettingError, Ticket, Values, bare, bearer, first, id_at, json};
use plaudit_model::time::Millis;
use serde_json::{Value, json};

const NAME: usize = 255;
const NOTE: usize = 20_000;

pub(super) struct AmoCrm {
    pub(super) base: String,
    pub(super) values: Values,
}

impl AmoCrm {
    fn auth(&self) -> Option<String> {
        bearer(self.values.get("token"))
    }

    fn note(&self, ticket: &Ticket, id: &str) -> Result<Request, SettingError> {
        let body = json!([{ "note_type": "common", "params": { "text": first(&ticket.text, NOTE) } }]);
        json("POST", &format!("{}/api/v4/leads/{id}/notes", self.base), self.auth(), &body)
    }
}

/// The name, with the id at its end.
fn name(ticket: &Ticket) -> String {
    let id = format!(" [{}]", ticket.id);
    format!("{}{id}", first(&ticket.subject, NAME - id.chars().count()))
}

fn number(id: &str) -> Value {
    id.parse::<i64>().map_or_else(|_| json!(id), |id| json!(id))
}

impl Adapter for AmoCrm {
    /// Answered with 204 and nothing where there is none.
    fn find(&self, ticket: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        let url = format!("{}/api/v4/leads?query={}&limit=1", self.base, ticket.id);
        bare("GET", &url, self.auth()).map(Some)
    }

    fn found(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/_embedded/leads/0/id")
    }

    fn create(&self, ticket: &Ticket, _: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let mut embedded = json!({ "tags": [{ "name": "plaudit" }] });
        let mut contact = json!({});
        if !ticket.name.is_empty() {
            contact["first_name"] = json!(first(&ticket.name, NAME));
        }
        if let Some(email) = &ticket.email {
            let values = json!([{ "value": email, "enum_code": "WORK" }]);
            contact["custom_fields_values"] = json!([{ "field_code": "EMAIL", "values": values }]);
        }
        if contact != json!({}) {
            embedded["contacts"] = json!([contact]);
        }
        let mut lead = json!({ "name": name(ticket), "request_id": ticket.id, "_embedded": embedded });
        for (key, setting) in [("pipeline_id", "pipeline"), ("status_id", "status"), ("responsible_user_id", "user")] {
            if let Ok(value) = self.values.get(setting).parse::<i64>() {
                lead[key] = json!(value);
            }
        }
        json("POST", &format!("{}/api/v4/leads/complex", self.base), self.auth(), &json!([lead]))
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/0/id")
    }

    fn follow(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        let mut calls = vec![self.note(ticket, id)?];
        if let Some(Millis(due)) = ticket.due {
            let task = json!({
                "text": first(&ticket.subject, NOTE),
                "complete_till": due.div_euclid(1_000),
                "entity_id": number(id),
                "entity_type": "leads",
            });
            calls.push(json("POST", &format!("{}/api/v4/tasks", self.base), self.auth(), &json!([task]))?);
        }
        Ok(calls)
    }

    fn change(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        let mut calls = vec![self.note(ticket, id)?];
        if let Some(status) = self.values.get("closed_status").parse::<i64>().ok().filter(|_| ticket.over) {
            let url = format!("{}/api/v4/leads/{id}", self.base);
            calls.push(json("PATCH", &url, self.auth(), &json!({ "status_id": status }))?);
        }
        Ok(calls)
    }

    fn link(&self, id: &str) -> String {
        format!("{}/leads/detail/{id}", self.base)
    }
}
