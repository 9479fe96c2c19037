//! HubSpot: tickets of the CRM API v3, with the token of a private app.
//!
//! They are found again by a property of their own, which the shop makes once (`plaudit_case_id` unless it says
//! otherwise). The shopper becomes a contact, linked by the association that HubSpot defines for that (16).

use super::{Adapter, Request, SettingError, Ticket, Values, bearer, first, id_at, json};
use serde_json::{Value, json};

const SUBJECT: usize = 255;
/// A text property of HubSpot.
const CONTENT: usize = 65_536;
/// Ticket to contact.
const TO_CONTACT: u16 = 16;

pub(super) struct Hubspot {
    pub(super) base: String,
    pub(super) values: Values,
}

impl Hubspot {
    fn auth(&self) -> Option<String> {
        bearer(self.values.get("token"))
    }

    fn property(&self) -> &str {
        self.values.or("property", "plaudit_case_id")
    }

    fn tickets(&self, path: &str) -> String {
        format!("{}/crm/v3/objects/tickets{path}", self.base)
    }
}

impl Adapter for Hubspot {
    fn find(&self, ticket: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        let filter = json!({ "propertyName": self.property(), "operator": "EQ", "value": ticket.id });
        let body = json!({ "filterGroups": [{ "filters": [filter] }], "properties": [self.property()], "limit": 1 });
        json("POST", &self.tickets("/search"), self.auth(), &body).map(Some)
    }

    fn found(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/results/0/id")
    }

    fn person(&self, ticket: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        let Some(email) = &ticket.email else { return Ok(None) };
        let properties = json!({ "email": email, "firstname": first(&ticket.name, SUBJECT) });
        let body = json!({ "inputs": [{ "id": email, "idProperty": "email", "properties": properties }] });
        let url = format!("{}/crm/v3/objects/contacts/batch/upsert", self.base);
        json("POST", &url, self.auth(), &body).map(Some)
    }

    fn known(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/results/0/id")
    }

    fn create(&self, ticket: &Ticket, _: &str, person: Option<&str>) -> Result<Request, SettingError> {
        let mut properties = json!({
            "subject": first(&ticket.subject, SUBJECT),
            "content": first(&ticket.text, CONTENT),
            "hs_pipeline": self.values.or("pipeline", "0"),
            "hs_pipeline_stage": self.values.or("stage", "1"),
            "hs_ticket_priority": if ticket.urgent { "HIGH" } else { "MEDIUM" },
        });
        properties[self.property()] = json!(ticket.id);
        let mut body = json!({ "properties": properties });
        if let Some(contact) = person {
            let types = json!([{ "associationCategory": "HUBSPOT_DEFINED", "associationTypeId": TO_CONTACT }]);
            body["associations"] = json!([{ "to": { "id": contact }, "types": types }]);
        }
        json("POST", &self.tickets(""), self.auth(), &body)
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/id")
    }

    fn change(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        let mut properties = json!({ "content": first(&ticket.text, CONTENT) });
        if ticket.over {
            properties["hs_pipeline_stage"] = json!(self.values.or("closed_stage", "4"));
        }
        let body = json!({ "properties": properties });
        Ok(vec![json("PATCH", &self.tickets(&format!("/{id}")), self.auth(), &body)?])
    }

    fn link(&self, id: &str) -> String {
        match self.values.get("portal") {
            "" => String::new(),
            // 0-5 is HubSpot's number for tickets.
            portal => format!("https://app.hubspot.com/contacts/{portal}/record/0-5/{id}"),
        }
    }
}
