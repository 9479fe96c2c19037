//! The words of a mail: plain text, and the same as plain HTML. Every sentence is in the language files.

use super::{Mail, Template};
use crate::locale::Locale;
use plaudit_model::event::EventKind;
use plaudit_store::Shop;

/// Most characters of a subject; longer ones are cut off in lists anyway.
const SUBJECT: usize = 120;

/// A mail, written.
pub(super) struct Written {
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) html: String,
}

/// What stands in a mail, from top to bottom.
struct Parts {
    subject: String,
    /// Says what it is about.
    opening: String,
    /// What somebody wrote; may be empty.
    quote: String,
    /// A link and its words; an empty link is none.
    link: (String, String),
    /// Why it was sent to this reader.
    reason: String,
}

/// Writes a mail of a shop. `stop` is the address of the page where one says: no more of these.
pub(super) fn written(shop: &Shop, mail: &Mail, stop: Option<&str>) -> Written {
    let locale = Locale::choose(Some(&mail.language), &shop.language);
    let parts = parts(locale, shop, mail);
    let stop = stop.map(|link| (locale.text("mail-stop"), link.to_owned()));
    let subject: String = one_line(&parts.subject).chars().take(SUBJECT).collect();
    Written { text: plain(&parts, stop.as_ref()), html: html(locale, &parts, stop.as_ref()), subject }
}

fn parts(locale: &Locale, shop: &Shop, mail: &Mail) -> Parts {
    let shop = shop.name.as_str();
    let link = mail.word("link").to_owned();
    let quote = mail.word("text").to_owned();
    match mail.template {
        Template::Notice => {
            let what = match mail.word("rule") {
                "" => happened(locale, mail.word("event")),
                rule => locale.text_with("mail-notice-rule", &[("rule", rule)]),
            };
            let title = if mail.word("title").is_empty() { one_line(&quote) } else { mail.word("title").to_owned() };
            Parts {
                subject: if title.is_empty() { what.clone() } else { format!("{what}: {title}") },
                opening: format!("{shop}: {what}."),
                quote: if mail.word("title").is_empty() {
                    quote
                } else {
                    format!("{title}\n{quote}").trim().to_owned()
                },
                link: (locale.text("mail-notice-link"), link),
                reason: locale.text_with("mail-notice-reason", &[("shop", shop)]),
            }
        }
        Template::Answer => Parts {
            subject: locale.text_with("mail-answer-subject", &[("shop", shop)]),
            opening: locale.text_with("mail-answer-text", &[("shop", shop), ("product", mail.word("product"))]),
            quote,
            link: (locale.text("mail-answer-link"), link),
            reason: locale.text_with("mail-answer-reason", &[("shop", shop)]),
        },
        Template::Automatic => Parts {
            subject: locale.text_with("mail-answer-subject", &[("shop", shop)]),
            opening: locale.text_with("mail-automatic-text", &[("shop", shop), ("product", mail.word("product"))]),
            quote,
            link: (locale.text("mail-answer-link"), link),
            reason: locale.text_with("mail-answer-reason", &[("shop", shop)]),
        },
        Template::Confirm => Parts {
            subject: locale.text_with("mail-confirm-subject", &[("shop", shop)]),
            opening: locale.text_with("mail-confirm-text", &[("shop", shop), ("product", mail.word("product"))]),
            quote,
            link: (locale.text("contact-yes"), link),
            reason: locale.text("mail-confirm-reason"),
        },
        Template::Hidden => {
            let words = [("shop", shop), ("product", mail.word("product")), ("reason", mail.word("reason"))];
            Parts {
                subject: locale.text("mail-hidden-subject"),
                opening: locale.text_with("mail-hidden-text", &words),
                quote,
                link: (locale.text("mail-hidden-link"), link),
                reason: locale.text_with("mail-answer-reason", &[("shop", shop)]),
            }
        }
        Template::Update => Parts {
            subject: locale.text("mail-update-subject"),
            opening: locale.text_with("mail-update-text", &[("shop", shop), ("product", mail.word("product"))]),
            quote,
            link: (locale.text("mail-update-link"), link),
            reason: locale.text_with("mail-update-reason", &[("shop", shop)]),
        },
        Template::Invitation => Parts {
            subject: locale.text_with("mail-invitation-subject", &[("shop", shop)]),
            opening: locale.text_with("mail-invitation-text", &[("by", mail.word("by")), ("shop", shop)]),
            quote,
            link: (locale.text("mail-invitation-link"), link),
            reason: locale.text("mail-invitation-reason"),
        },
        Template::PasswordReset => Parts {
            subject: locale.text("mail-reset-subject"),
            opening: locale.text("mail-reset-text"),
            quote,
            link: (locale.text("mail-reset-link"), link),
            reason: locale.text("mail-reset-reason"),
        },
        Template::OutletOff => Parts {
            subject: locale.text_with("mail-off-subject", &[("name", mail.word("name"))]),
            opening: locale.text_with("mail-off-text", &[("name", mail.word("name")), ("shop", shop)]),
            quote: mail.word("why").to_owned(),
            link: (locale.text("mail-off-link"), link),
            reason: locale.text_with("mail-off-reason", &[("shop", shop)]),
        },
        Template::Test => Parts {
            subject: locale.text("mail-test-subject"),
            opening: locale.text("mail-test-text"),
            quote,
            link: (String::new(), String::new()),
            reason: String::new(),
        },
    }
}

/// What happened, in words.
fn happened(locale: &Locale, code: &str) -> String {
    match EventKind::from_code(code) {
        Some(kind) => event(locale, kind),
        None => code.to_owned(),
    }
}

/// An event in a few words, as the subject of a mail and in the settings.
pub(crate) fn event(locale: &Locale, kind: EventKind) -> String {
    match kind {
        EventKind::ReviewCreated => locale.text("event-review-created"),
        EventKind::ReviewUpdated => locale.text("event-review-updated"),
        EventKind::ReviewPublished => locale.text("event-review-published"),
        EventKind::ReviewHidden => locale.text("event-review-hidden"),
        EventKind::ReviewReplied => locale.text("event-review-replied"),
        EventKind::CaseOpened => locale.text("event-case-opened"),
        EventKind::CaseAssigned => locale.text("event-case-assigned"),
        EventKind::CaseReplied => locale.text("event-case-replied"),
        EventKind::CaseSlaWarning => locale.text("event-case-warning"),
        EventKind::CaseSlaBreached => locale.text("event-case-breached"),
        EventKind::CaseSolved => locale.text("event-case-solved"),
        EventKind::CaseClosed => locale.text("event-case-closed"),
        EventKind::CaseReopened => locale.text("event-case-reopened"),
        EventKind::QuestionCreated => locale.text("event-question-created"),
        EventKind::FeedbackNegative => locale.text("event-feedback-negative"),
        EventKind::RuleFired => locale.text("event-rule-fired"),
    }
}

/// One line, whatever was typed: a line break would end the header.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(parts: &Parts, stop: Option<&(String, String)>) -> String {
    let quote = parts.quote.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
    let pair =
        |(label, link): &(String, String)| if link.is_empty() { String::new() } else { format!("{label}:\n{link}") };
    let foot = [parts.reason.clone(), stop.map(pair).unwrap_or_default()];
    let foot = foot.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let foot = if foot.is_empty() { foot } else { format!("-- \n{foot}") };
    let all = [parts.opening.clone(), quote, pair(&parts.link), foot];
    let mut text = all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

/// Plain HTML: no picture, no script, nothing from elsewhere.
fn html(locale: &Locale, parts: &Parts, stop: Option<&(String, String)>) -> String {
    let (lang, dir) = (locale.code(), locale.dir());
    let mut body = format!("<p>{}</p>", escape(&parts.opening));
    if !parts.quote.is_empty() {
        let quote = escape(&parts.quote).replace('\n', "<br>\n");
        body.push_str(&format!("\n<blockquote dir=\"auto\"><p>{quote}</p></blockquote>"));
    }
    let anchor = |(label, link): &(String, String)| format!("<a href=\"{}\">{}</a>", escape(link), escape(label));
    if !parts.link.1.is_empty() {
        body.push_str(&format!("\n<p>{}</p>", anchor(&parts.link)));
    }
    let foot = [Some(escape(&parts.reason)).filter(|reason| !reason.is_empty()), stop.map(anchor)];
    let foot = foot.into_iter().flatten().collect::<Vec<_>>().join("<br>\n");
    if !foot.is_empty() {
        body.push_str(&format!("\n<hr>\n<p><small>{foot}</small></p>"));
    }
    let title = escape(&one_line(&parts.subject));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n{body}\n</body></html>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
