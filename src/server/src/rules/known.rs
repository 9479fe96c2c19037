//! What rules of a shop may name, and whether rules can be worked with there.

use crate::outlets::{MAIL, WEBHOOK};
use plaudit_model::answers::Automatic;
use plaudit_model::event::EventKind;
use plaudit_model::ids::ShopKey;
use plaudit_model::role::Right;
use plaudit_model::rules::Known;
use plaudit_model::sla::Sla;
use plaudit_store::{Error, Outlet, Role, Store, Team, User};

/// All that rules of a shop may name, with the names that people know it by.
#[derive(Debug, Clone)]
pub struct Directory {
    /// Teams.
    pub teams: Vec<Team>,
    /// People who may answer.
    pub people: Vec<User>,
    /// What is promised, and the business hours.
    pub sla: Sla,
    /// Connections to other systems that take cases.
    pub crm: Vec<Outlet>,
    /// Automatic answers: ids and names.
    pub answers: Vec<Automatic>,
    /// Whether some connection wants to be told that a rule fits.
    pub webhook: bool,
    /// Whether the program can send mail.
    pub mail: bool,
}

impl Directory {
    /// As it is at this moment. Whether mail can be sent is not the database's to know.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn of(store: &Store, shop: &ShopKey, mail: bool) -> Result<Directory, Error> {
        let may = |(_, role): &(User, Role)| role.may(Right::Care);
        let people = store.members(shop).await?.into_iter().filter(may).map(|(user, _)| user).collect();
        let outlets = store.outlets(shop).await?;
        let webhook = outlets.iter().any(|outlet| outlet.wants(EventKind::RuleFired));
        let crm = outlets.into_iter().filter(|outlet| ![WEBHOOK, MAIL].contains(&outlet.kind.as_str())).collect();
        let (teams, sla) = (store.teams(shop).await?, store.sla(shop).await?.sla);
        let answers = store.answer_settings(shop).await?.answers.automatic;
        Ok(Directory { teams, people, sla, crm, answers, webhook, mail })
    }

    /// What rules are checked against.
    pub fn known(&self) -> Known {
        Known {
            teams: self.teams.iter().map(|team| team.id.clone()).collect(),
            people: self.people.iter().map(|user| user.email.clone()).collect(),
            policies: self.sla.policies.iter().map(|policy| policy.id.clone()).collect(),
            crm: self.crm.iter().map(|outlet| outlet.id.clone()).collect(),
            answers: self.answers.iter().map(|answer| answer.id.clone()).collect(),
            webhook: self.webhook,
            mail: self.mail,
        }
    }
}
