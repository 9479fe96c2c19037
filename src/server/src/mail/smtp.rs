//! Sends one message over SMTP, encrypted unless the server is this machine.

use super::text::{Written, written};
use super::{Mail, address_hash};
use crate::app::App;
use crate::config::{MailConfig, MailTls};
use crate::hosted::unsubscribe;
use crate::secrets::Secrets;
use anyhow::Context;
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use plaudit_store::Shop;
use std::time::{Duration, SystemTime};

/// Longest time for one command of the conversation with the server.
const TIMEOUT: Duration = Duration::from_secs(15);

/// What became of a message. Reasons are for the shop's people; none names the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// The server took it.
    Taken,
    /// Its reader wants no mail of the shop.
    Unwanted,
    /// It may be taken later.
    Later(String),
    /// It will never be taken.
    Never(String),
}

/// The way to the mail server.
pub struct Smtp<'a> {
    config: &'a MailConfig,
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

impl<'a> Smtp<'a> {
    /// By the settings. Nothing is connected yet.
    ///
    /// # Errors
    /// When the certificate that they name cannot be read, or a sealed password does not open.
    pub fn new(config: &'a MailConfig, secrets: &Secrets) -> anyhow::Result<Self> {
        let mut parameters = TlsParameters::builder(config.host.clone());
        if let Some(path) = &config.ca {
            let pem = std::fs::read(path)
                .with_context(|| format!("the certificate {} of [mail] cannot be read", path.display()))?;
            let ca = Certificate::from_pem(&pem)
                .with_context(|| format!("{} of [mail] is not a certificate in PEM form", path.display()))?;
            parameters = parameters.add_root_certificate(ca);
        }
        let parameters = parameters.build_rustls().context("TLS of [mail] cannot be set up")?;
        let tls = match config.tls {
            MailTls::Starttls => Tls::Required(parameters),
            MailTls::Tls => Tls::Wrapper(parameters),
            MailTls::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls)
            .timeout(Some(TIMEOUT))
            .hello_name(ClientId::Domain(config.from.email.domain().to_owned()));
        if let Some((user, password)) = config.user.clone().zip(config.password.clone()) {
            builder = builder.credentials(Credentials::new(user, opened(secrets, &password)?));
        }
        Ok(Smtp { config, transport: builder.build() })
    }

    /// Sends a mail of a shop.
    pub async fn send(&self, app: &App, shop: &Shop, mail: &Mail) -> Sent {
        let Ok(to) = mail.to.parse::<Address>() else {
            return Sent::Never("the address is none that mail can be sent to".to_owned());
        };
        let refusable = mail.template.can_be_refused();
        if refusable {
            match app.store.is_silenced(&shop.key, &address_hash(&shop.key, &mail.to)).await {
                Ok(false) => {}
                Ok(true) => return Sent::Unwanted,
                Err(error) => return Sent::Later(error.to_string()),
            }
        }
        let stop = refusable.then(|| unsubscribe::link(app, &shop.key, &mail.to));
        let message = match self.message(app, shop, mail, to.clone(), stop) {
            Ok(message) => message,
            Err(error) => return Sent::Never(format!("the message could not be written: {error:#}")),
        };
        // Where bounces go. Plaudit reads no mail: nothing of it can answer one.
        let back = self.config.bounces.clone().unwrap_or_else(|| self.config.from.email.clone());
        let envelope = match Envelope::new(Some(back), vec![to]) {
            Ok(envelope) => envelope,
            Err(error) => return Sent::Never(error.to_string()),
        };
        match self.transport.send_raw(&envelope, &message.formatted()).await {
            Ok(_) => Sent::Taken,
            Err(error) if error.is_permanent() => Sent::Never(said(&error, &mail.to)),
            Err(error) => Sent::Later(said(&error, &mail.to)),
        }
    }

    fn message(
        &self,
        app: &App,
        shop: &Shop,
        mail: &Mail,
        to: Address,
        stop: Option<String>,
    ) -> anyhow::Result<Message> {
        let Written { subject, text, html } = written(shop, mail, stop.as_deref());
        let from = &self.config.from;
        // Shoppers know the shop, not the program.
        let name = if shop.name.is_empty() { from.name.clone() } else { Some(shop.name.clone()) };
        let millis = u64::try_from(app.clock.now().0).unwrap_or(0);
        let header = |name: &'static str, value: String| -> anyhow::Result<HeaderValue> {
            Ok(HeaderValue::new(HeaderName::new_from_ascii(name.to_owned()).context("a header's name")?, value))
        };
        let mut builder = Message::builder()
            .from(Mailbox::new(name, from.email.clone()))
            .to(Mailbox::new(None, to))
            .subject(subject)
            .date(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
            .message_id(Some(format!("<{}@{}>", mail.id, from.email.domain())))
            // RFC 3834: no machine answers this, so that nothing goes round in circles.
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned())?)
            .raw_header(header("X-Auto-Response-Suppress", "All".to_owned())?);
        if let Some(reply_to) = &self.config.reply_to {
            builder = builder.reply_to(reply_to.clone());
        }
        if let Some(stop) = stop {
            builder = builder
                .raw_header(header("List-Unsubscribe", format!("<{stop}>"))?)
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned())?);
        }
        Ok(builder.multipart(MultiPart::alternative_plain_html(text, html))?)
    }
}

/// What a password in the settings was sealed for.
pub(crate) const PASSWORD: &str = "mail password";

/// The password itself, where the settings hold what `plaudit mail seal` made of it.
fn opened(secrets: &Secrets, password: &str) -> anyhow::Result<String> {
    match password.starts_with("v1.") {
        true => secrets.open(PASSWORD, password).context("the password of [mail] was sealed with another key"),
        false => Ok(password.to_owned()),
    }
}

/// What the server says, without the address of the reader: servers like to repeat it.
fn said(error: &lettre::transport::smtp::Error, to: &str) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        source = inner.source();
    }
    text.replace(to, "the address")
}
