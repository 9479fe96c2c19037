//! Bitrix24: leads, deals or items of a smart process, by an inbound webhook. Its address is the secret: it is sealed like
//! one, and masked wherever it is shown.
//!
//! Leads and deals have fields for who they come from and their id there, smart processes an external id.

use super::{Adapter, Request, SettingError, Ticket, Values, first, id_at, json};
use serde_json::{Value, json};
use url::Url;

const TITLE: usize = 255;
const COMMENT: usize = 60_000;
const LEAD: u32 = 1;
const DEAL: u32 = 2;

pub(super) struct Bitrix24 {
    pub(super) base: String,
    pub(super) values: Values,
}

impl Bitrix24 {
    fn entity(&self) -> u32 {
        self.values.get("entity").parse().unwrap_or(LEAD)
    }

    fn call(&self, method: &str, body: &Value) -> Result<Request, SettingError> {
        let hook = self.values.get("hook").trim_end_matches('/');
        json("POST", &format!("{hook}/{method}.json"), None, body)
    }

    fn is_smart(&self) -> bool {
        !matches!(self.entity(), LEAD | DEAL)
    }
}

impl Adapter for Bitrix24 {
    fn find(&self, ticket: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        let filter = match self.is_smart() {
            true => json!({ "=xmlId": ticket.id }),
            false => json!({ "=originatorId": "plaudit", "=originId": ticket.id }),
        };
        let body = json!({ "entityTypeId": self.entity(), "filter": filter, "select": ["id"] });
        self.call("crm.item.list", &body).map(Some)
    }

    fn found(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/result/items/0/id")
    }

    fn create(&self, ticket: &Ticket, _: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let mut fields = json!({ "title": first(&ticket.subject, TITLE) });
        if self.is_smart() {
            fields["xmlId"] = json!(ticket.id);
        } else {
            fields["comments"] = json!(first(&ticket.text, COMMENT));
            fields["originatorId"] = json!("plaudit");
            fields["originId"] = json!(ticket.id);
        }
        // Deals have contacts instead of addresses of their own.
        if let Some(email) = ticket.email.as_ref().filter(|_| self.entity() == LEAD) {
            fields["fm"] = json!([{ "typeId": "EMAIL", "valueType": "WORK", "value": email }]);
        }
        if self.entity() == LEAD && !ticket.name.is_empty() {
            fields["name"] = json!(first(&ticket.name, TITLE));
        }
        self.call("crm.item.add", &json!({ "entityTypeId": self.entity(), "fields": fields }))
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/result/item/id")
    }

    /// A smart process has no field for a text of ours, but a timeline.
    fn follow(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        if self.is_smart() { Ok(vec![self.comment(ticket, id)?]) } else { Ok(Vec::new()) }
    }

    fn change(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        let mut calls = vec![self.comment(ticket, id)?];
        let stage = self.values.get("closed_stage");
        if ticket.over && !stage.is_empty() {
            let body = json!({ "entityTypeId": self.entity(), "id": number(id), "fields": { "stageId": stage } });
            calls.push(self.call("crm.item.update", &body)?);
        }
        Ok(calls)
    }

    fn link(&self, id: &str) -> String {
        let origin = Url::parse(self.values.get("hook")).map(|url| url.origin().ascii_serialization());
        let origin = origin.unwrap_or_else(|_| self.base.clone());
        match self.entity() {
            LEAD => format!("{origin}/crm/lead/details/{id}/"),
            DEAL => format!("{origin}/crm/deal/details/{id}/"),
            smart => format!("{origin}/crm/type/{smart}/details/{id}/"),
        }
    }
}

impl Bitrix24 {
    fn comment(&self, ticket: &Ticket, id: &str) -> Result<Request, SettingError> {
        let kind = match self.entity() {
            LEAD => "lead".to_owned(),
            DEAL => "deal".to_owned(),
            smart => format!("dynamic_{smart}"),
        };
        let fields = json!({ "ENTITY_ID": number(id), "ENTITY_TYPE": kind, "COMMENT": first(&ticket.text, COMMENT) });
        self.call("crm.timeline.comment.add", &json!({ "fields": fields }))
    }
}

fn number(id: &str) -> Value {
    id.parse::<i64>().map_or_else(|_| json!(id), |id| json!(id))
}
