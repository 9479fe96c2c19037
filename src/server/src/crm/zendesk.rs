//! Zendesk: tickets of the Support API v2, found again by `external_id`.
//!
//! A ticket is made with an `Idempotency-Key` too, so that a call whose answer was lost makes no second one.

use super::{Adapter, Request, SettingError, Ticket, Values, bare, first, id_at, json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Most characters of a subject and of a comment.
const SUBJECT: usize = 150;
const COMMENT: usize = 64_000;

pub(super) struct Zendesk {
    pub(super) base: String,
    pub(super) values: Values,
}

impl Zendesk {
    /// `name/token:secret`, by Basic authentication.
    fn auth(&self) -> Option<String> {
        let pair = format!("{}/token:{}", self.values.get("user"), self.values.get("token"));
        Some(format!("Basic {}", STANDARD.encode(pair)))
    }
}

impl Adapter for Zendesk {
    fn find(&self, ticket: &Ticket, _: &str) -> Result<Option<Request>, SettingError> {
        let url = format!("{}/api/v2/tickets.json?external_id={}", self.base, ticket.id);
        bare("GET", &url, self.auth()).map(Some)
    }

    fn found(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/tickets/0/id")
    }

    fn create(&self, ticket: &Ticket, _: &str, _: Option<&str>) -> Result<Request, SettingError> {
        let mut made = json!({
            "subject": first(&ticket.subject, SUBJECT),
            "comment": { "body": first(&ticket.text, COMMENT) },
            "priority": if ticket.urgent { "urgent" } else { "normal" },
            "tags": ["plaudit"],
            "external_id": ticket.id,
        });
        if let Some(email) = &ticket.email {
            let name = if ticket.name.is_empty() { email } else { &ticket.name };
            made["requester"] = json!({ "name": name, "email": email });
        }
        let url = format!("{}/api/v2/tickets.json", self.base);
        let mut request = json("POST", &url, self.auth(), &json!({ "ticket": made }))?;
        request.headers.push(("idempotency-key".to_owned(), ticket.id.clone()));
        Ok(request)
    }

    fn created(&self, answer: &Value) -> Option<String> {
        id_at(answer, "/ticket/id")
    }

    fn change(&self, ticket: &Ticket, id: &str, _: &str) -> Result<Vec<Request>, SettingError> {
        let comment = json!({ "body": first(&ticket.text, COMMENT), "public": false });
        let mut changed = json!({ "comment": comment });
        if ticket.over {
            changed["status"] = json!("solved");
        }
        let url = format!("{}/api/v2/tickets/{id}.json", self.base);
        Ok(vec![json("PUT", &url, self.auth(), &json!({ "ticket": changed }))?])
    }

    fn link(&self, id: &str) -> String {
        format!("{}/agent/tickets/{id}", self.base)
    }
}
