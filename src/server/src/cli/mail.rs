//! `plaudit mail test` and `plaudit mail seal`.

use super::Where;
use crate::app::AppState;
use crate::clock::Clock;
use crate::mail::{Mail, PASSWORD, Sent, Smtp, Template};
use crate::secrets::Secrets;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use std::io::Read as _;
use url::Url;

#[derive(Args)]
pub(super) struct MailCommand {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sends one mail at once and says what became of it.
    Test {
        /// To whom.
        #[arg(long)]
        to: String,
        /// In which language.
        #[arg(long, default_value = "en")]
        language: String,
        #[command(flatten)]
        place: Where,
    },
    /// Reads the mail server's password from its input and prints a text that stands for it in the settings file.
    Seal {
        #[command(flatten)]
        place: Where,
    },
}

impl MailCommand {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Seal { place } => {
                let mut password = String::new();
                std::io::stdin().read_to_string(&mut password)?;
                let password = password.trim_end_matches(['\r', '\n']);
                if password.is_empty() {
                    bail!("give the password on the input, such as: plaudit mail seal < file");
                }
                println!("{}", Secrets::load(&place.config(None)?)?.seal(PASSWORD, password));
                Ok(())
            }
            Command::Test { to, language, place } => {
                let config = place.config(None)?;
                let store = place.store().await?;
                let secrets = Secrets::load(&config)?;
                let Some(mail) = config.mail.clone() else {
                    bail!("no mail server is set up; name it in [mail] of the settings file, or by PLAUDIT_MAIL_HOST");
                };
                // The first shop lends its name, as it would in earnest.
                let shop = store.shops().await?.into_iter().next().context("there is no shop yet: plaudit shop add")?;
                let url = config.public_url.clone().map_or_else(|| Url::parse("http://localhost/"), Ok)?;
                let app = AppState::new(config, store, Clock::System, secrets, url, false);
                let sent = Smtp::new(&mail, &app.secrets)?
                    .send(&app, &shop, &Mail::new(&to, Template::Test, &language, &[]))
                    .await;
                app.store.close().await;
                match sent {
                    Sent::Taken | Sent::Unwanted => println!("{} took it. Look into the mailbox of {to}.", mail.host),
                    Sent::Later(why) | Sent::Never(why) => bail!("{} did not take it: {why}", mail.host),
                }
                Ok(())
            }
        }
    }
}
