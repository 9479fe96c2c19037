//! What is handed over of a case.

use crate::app::App;
use crate::locale::Locale;
use plaudit_model::conversation::Kind;
use plaudit_model::time::Millis;
use plaudit_store::{Conversation, Product, Shop};

/// A case, in words. Texts are as the shopper wrote them: the other system is for the shop's people too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Id of the case, by which it is found again.
    pub id: String,
    /// In one line.
    pub subject: String,
    /// Everything, in lines.
    pub text: String,
    /// The words alone.
    pub words: String,
    /// Title alone; may be empty.
    pub title: String,
    /// Stars, of a review.
    pub rating: Option<u8>,
    /// Code of the feeling.
    pub sentiment: String,
    /// Codes of the topics.
    pub topics: Vec<String>,
    /// Code of the language.
    pub language: String,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// When the first answer is due.
    pub due: Option<Millis>,
    /// Whether nothing is left to do.
    pub over: bool,
    /// Name of the shopper; may be empty.
    pub name: String,
    /// Their address, where there is one and it may be handed over.
    pub email: Option<String>,
    /// Product: id, name, address; the last two may be empty.
    pub product: (String, String, String),
    /// Number of the order; may be empty.
    pub order: String,
    /// Name of the shop.
    pub shop: String,
    /// The conversation in our inbox.
    pub admin_url: String,
    /// What happened, such as `case.opened`.
    pub event: String,
}

impl Ticket {
    /// Of a conversation. `email` says whether the shopper's address may be handed over.
    pub fn new(
        app: &App,
        shop: &Shop,
        case: &Conversation,
        product: Option<&Product>,
        email: bool,
        event: &str,
    ) -> Self {
        let (line, verdict) = (&case.line, &case.line.verdict);
        let named = product.map_or("", |product| product.name.as_str());
        let url = product.map_or("", |product| product.url.as_str());
        let locale = Locale::choose(None, &shop.language);
        let mut ticket = Ticket {
            id: line.id.clone(),
            subject: String::new(),
            text: String::new(),
            words: if line.kind == Kind::Review { case.original.clone() } else { line.body.clone() },
            title: line.title.clone(),
            rating: line.rating.map(|rating| rating.stars()),
            sentiment: verdict.polarity.code().to_owned(),
            topics: verdict.topics.iter().map(|topic| topic.code().to_owned()).collect(),
            language: verdict.language.code().to_owned(),
            urgent: verdict.urgency.is_some() || line.unhappy,
            due: line.due,
            over: line.case_status.is_over(),
            name: line.author.clone(),
            email: case.email.clone().filter(|_| email),
            product: (line.product.clone(), named.to_owned(), url.to_owned()),
            order: case.order_number.clone(),
            shop: shop.name.clone(),
            admin_url: format!("{}/inbox/cases/{}/{}", app.origin(), shop.key, line.id),
            event: event.to_owned(),
        };
        ticket.subject = ticket.one_line();
        ticket.text = ticket.lines(locale);
        ticket
    }

    /// The product's name, or its id.
    pub fn product_name(&self) -> &str {
        if self.product.1.is_empty() { &self.product.0 } else { &self.product.1 }
    }

    fn one_line(&self) -> String {
        let stars = self.rating.map(|rating| format!("{rating}★ ")).unwrap_or_default();
        let words = if self.title.is_empty() { &self.words } else { &self.title };
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = super::first(&words, 100);
        let about = self.product_name();
        if words.is_empty() { format!("{stars}{about}") } else { format!("{stars}{about}: {words}") }
    }

    fn lines(&self, locale: &Locale) -> String {
        let mut lines = vec![self.words.clone(), String::new()];
        let mut fact = |label: String, value: &str| {
            if !value.is_empty() {
                lines.push(format!("{label}: {value}"));
            }
        };
        fact(locale.text("crm-product"), self.product_name());
        fact(locale.text("crm-page"), &self.product.2);
        fact(locale.text("crm-stars"), &self.rating.map(|rating| format!("{rating}/5")).unwrap_or_default());
        fact(locale.text("crm-name"), &self.name);
        fact(locale.text("crm-order"), &self.order);
        fact(locale.text("crm-due"), &self.due.map(Millis::rfc3339).unwrap_or_default());
        fact(locale.text("crm-open"), &self.admin_url);
        lines.push(format!("Plaudit {}", self.id));
        lines.join("\n")
    }
}

/// A made-up case, for trying a connection out: it says so itself.
pub fn sample(app: &App, shop: &Shop) -> Ticket {
    let locale = Locale::choose(None, &shop.language);
    let words = locale.text("crm-sample");
    let id = uuid::Uuid::new_v4().to_string();
    let admin_url = format!("{}/inbox", app.origin());
    let mut ticket = Ticket {
        subject: String::new(),
        text: String::new(),
        title: String::new(),
        rating: Some(2),
        sentiment: "negative".to_owned(),
        topics: vec!["defect".to_owned()],
        language: locale.code().to_owned(),
        urgent: false,
        due: Some(app.clock.now().plus(30 * Millis::MINUTE)),
        over: false,
        name: "Plaudit".to_owned(),
        email: None,
        product: ("kettle-17".to_owned(), "Kettle".to_owned(), String::new()),
        order: String::new(),
        shop: shop.name.clone(),
        event: "test".to_owned(),
        words,
        id,
        admin_url,
    };
    ticket.subject = ticket.one_line();
    ticket.text = ticket.lines(locale);
    ticket
}
