//! `plaudit user add`, `remove` and `password`.

use super::Where;
use crate::clock::Clock;
use crate::inbox::people;
use crate::session;
use anyhow::{Context, bail};
use clap::{Args, Subcommand, ValueEnum};
use plaudit_model::ids::ShopKey;
use plaudit_model::review::looks_like_email;
use plaudit_model::text::plain_line;
use plaudit_store::{Error, Pass, Role};
use rand::RngExt;
use std::io::Read as _;

#[derive(Args)]
pub(super) struct User {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Adds a person to a shop. Without --password-stdin a password is made up and printed once.
    Add {
        /// Key of the shop.
        #[arg(long)]
        shop: String,
        /// Address to sign in with.
        #[arg(long)]
        email: String,
        /// Name, as colleagues see it.
        #[arg(long)]
        name: Option<String>,
        /// What they may do.
        #[arg(long, value_enum, default_value = "agent")]
        role: RoleName,
        /// Reads the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        place: Where,
    },
    /// Takes a person out of a shop, and signs them out everywhere.
    Remove {
        /// Key of the shop.
        #[arg(long)]
        shop: String,
        /// Address that they sign in with.
        #[arg(long)]
        email: String,
        #[command(flatten)]
        place: Where,
    },
    /// Prints a link with which a person chooses another password. It works once and for three days.
    Reset {
        /// Address that they sign in with.
        #[arg(long)]
        email: String,
        /// Where the server is reached, such as https://reviews.shop.example.
        #[arg(long, env = "PLAUDIT_PUBLIC_URL")]
        public_url: String,
        #[command(flatten)]
        place: Where,
    },
    /// Prints what people said of verdicts, as label, language and text with tabs between: to train with.
    Corrections {
        /// Key of the shop.
        #[arg(long)]
        shop: String,
        #[command(flatten)]
        place: Where,
    },
    /// Gives a person another password, and signs them out everywhere. Without --password-stdin it is made up and printed once.
    Password {
        /// Address that they sign in with.
        #[arg(long)]
        email: String,
        /// Reads the password from standard input.
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        place: Where,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleName {
    /// Reads.
    ReadOnly,
    /// Answers and moderates.
    Agent,
    /// Also changes settings.
    Manager,
    /// Also says who may do what.
    Owner,
}

impl User {
    pub(super) async fn run(self) -> anyhow::Result<()> {
        match self.command {
            Command::Add { shop, email, name, role, password_stdin, place } => {
                let role = match role {
                    RoleName::ReadOnly => Role::ReadOnly,
                    RoleName::Agent => Role::Agent,
                    RoleName::Manager => Role::Manager,
                    RoleName::Owner => Role::Owner,
                };
                add(&shop, &email, name.as_deref(), role, password_stdin, &place).await
            }
            Command::Remove { shop, email, place } => remove(&shop, &email, &place).await,
            Command::Reset { email, public_url, place } => reset(&email, &public_url, &place).await,
            Command::Corrections { shop, place } => corrections(&shop, &place).await,
            Command::Password { email, password_stdin, place } => password(&email, password_stdin, &place).await,
        }
    }
}

async fn reset(email: &str, public_url: &str, place: &Where) -> anyhow::Result<()> {
    let email = address(email)?;
    let store = place.store().await?;
    if store.user_by_email(&email).await?.is_none() {
        bail!("nobody signs in with {email}");
    }
    let origin = public_url.trim_end_matches('/');
    let now = Clock::System.now();
    println!("{}", people::link(&store, origin, Pass::Reset, &email, "plaudit", now).await?);
    Ok(())
}

async fn corrections(shop: &str, place: &Where) -> anyhow::Result<()> {
    let store = place.store().await?;
    for one in store.corrections(&ShopKey::parse(shop)?).await? {
        println!("{}\t{}\t{}", one.polarity.code(), one.language.code(), plain_line(&one.text));
    }
    Ok(())
}

async fn add(
    shop: &str,
    email: &str,
    name: Option<&str>,
    role: Role,
    password_stdin: bool,
    place: &Where,
) -> anyhow::Result<()> {
    let (shop, email) = (ShopKey::parse(shop)?, address(email)?);
    let store = place.store().await?;
    if store.shop(&shop).await?.is_none() {
        bail!("there is no shop {shop}; add it with: plaudit shop add {shop} --name …");
    }
    let user = match store.user_by_email(&email).await? {
        Some(known) => {
            println!("{email} is known already and keeps the password.");
            known.id
        }
        None => {
            let name = name_of(name.unwrap_or_else(|| email.split('@').next().unwrap_or_default()))?;
            let (password, hash) = chosen(password_stdin)?;
            let id = match store.create_user(&email, &name, &hash, Clock::System.now()).await {
                Err(Error::Exists(_)) => bail!("{email} was added by someone else just now"),
                other => other?,
            };
            if !password_stdin {
                println!("Password of {email}, shown only now: {password}");
            }
            id
        }
    };
    store.set_member(&shop, user, role).await?;
    let config = place.config(None)?;
    let server = config.public_url.map_or_else(|| format!("http://{}/", config.listen), String::from);
    println!("{email} may now sign in to shop {shop}: start the server with plaudit serve, and open {server}inbox");
    store.close().await;
    Ok(())
}

async fn remove(shop: &str, email: &str, place: &Where) -> anyhow::Result<()> {
    let (shop, email) = (ShopKey::parse(shop)?, address(email)?);
    let store = place.store().await?;
    let user = store.user_by_email(&email).await?.with_context(|| format!("nobody signs in as {email}"))?;
    if !store.remove_member(&shop, user.id).await? {
        bail!("{email} is not a member of shop {shop}; nothing to remove, but they were signed out");
    }
    println!("{email} is out of shop {shop} and signed out. What they wrote stays, with their name.");
    store.close().await;
    Ok(())
}

async fn password(email: &str, password_stdin: bool, place: &Where) -> anyhow::Result<()> {
    let email = address(email)?;
    let store = place.store().await?;
    let user = store.user_by_email(&email).await?.with_context(|| format!("nobody signs in as {email}"))?;
    let (password, hash) = chosen(password_stdin)?;
    store.set_password(user.id, &hash).await?;
    if !password_stdin {
        println!("New password of {email}, shown only now: {password}");
    }
    println!("{email} was signed out everywhere; the old password is of no use any more.");
    store.close().await;
    Ok(())
}

fn address(text: &str) -> anyhow::Result<String> {
    let email = text.trim().to_lowercase();
    if !looks_like_email(&email) {
        bail!("{email} does not look like an e-mail address");
    }
    Ok(email)
}

/// A name as the history can tell it: there, `plaudit` is the program, `nobody` is nobody, and ` -> ` stands between
/// before and after.
fn name_of(text: &str) -> anyhow::Result<String> {
    let name = plain_line(text);
    let taken = ["plaudit", "nobody"].iter().any(|taken| name.eq_ignore_ascii_case(taken));
    if name.is_empty() || taken || name.contains("->") {
        bail!("{name:?} cannot be the name of a person in the history; choose another: --name \"Dana Petrova\"");
    }
    Ok(name)
}

/// A password, read or made up, and its hash.
fn chosen(stdin: bool) -> anyhow::Result<(String, String)> {
    let password = if stdin { typed()? } else { made_up() };
    let hash = session::hash_password(&password)?;
    Ok((password, hash))
}

fn typed() -> anyhow::Result<String> {
    let mut text = String::new();
    std::io::stdin().take(4_096).read_to_string(&mut text).context("no password on standard input")?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// Sixteen characters that cannot be mistaken for one another: 80 bits.
fn made_up() -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let bytes: [u8; 16] = rand::rng().random();
    bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser as _;
    use plaudit_model::publication::Moderation;
    use plaudit_model::settings::ShopSettings;
    use plaudit_model::time::Millis;
    use plaudit_store::{Shop, Store};

    #[derive(clap::Parser)]
    struct Words {
        #[command(flatten)]
        user: User,
    }

    async fn user(words: &str, database: &str) -> anyhow::Result<()> {
        let words = ["user"].into_iter().chain(words.split(' ')).chain(["--database", database]);
        Words::try_parse_from(words).unwrap().user.run().await
    }

    /// E2: nobody can be taken for the program, or make a row of the history say something else.
    #[test]
    fn e2_names_that_the_history_can_tell() {
        assert_eq!(name_of("  Dana\tPetrova\u{200B} ").unwrap(), "Dana Petrova");
        for bad in ["", " ", "plaudit", "Plaudit", "PLAU\u{200B}DIT", "nobody", "a -> b"] {
            assert!(name_of(bad).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn people_come_get_another_password_and_go() {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite://{}/test.db", folder.path().display());
        let store = Store::connect(&database).await.unwrap();
        store.migrate().await.unwrap();
        let key = ShopKey::parse("demo").unwrap();
        let shop = Shop {
            key: key.clone(),
            name: "Demo".to_owned(),
            origins: Vec::new(),
            language: "en".to_owned(),
            moderation: Moderation::PublishAtOnce,
            first_response_minutes: 30,
            notice: String::new(),
            settings: ShopSettings::default(),
            revision: 0,
        };
        store.create_shop(&shop, Millis(0)).await.unwrap();
        let dana = async || store.user_by_email("dana@shop.example").await.unwrap().unwrap();
        let refused = user("add --shop demo --email plaudit@shop.example", &database).await.unwrap_err();
        assert!(refused.to_string().contains("--name"), "{refused}");
        user("add --shop demo --email Dana@shop.example", &database).await.unwrap();
        let before = dana().await;
        assert_eq!((before.name.as_str(), store.members(&key).await.unwrap().len()), ("dana", 1));

        store.create_session("token", before.id, "csrf", Millis(0), Millis(9)).await.unwrap();
        user("password --email dana@shop.example", &database).await.unwrap();
        assert_ne!(dana().await.password_hash, before.password_hash);
        assert_eq!(store.session("token", Millis(1)).await.unwrap(), None);

        user("remove --shop demo --email dana@shop.example", &database).await.unwrap();
        assert_eq!(store.members(&key).await.unwrap(), []);
        for gone in ["remove --shop demo --email dana@shop.example", "password --email bo@shop.example"] {
            assert!(user(gone, &database).await.is_err(), "{gone}");
        }
    }
}
