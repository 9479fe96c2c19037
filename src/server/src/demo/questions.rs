//! The demo shop's questions with their answers, made up like its reviews.

use super::seed::{SEED, seed_id};
use crate::app::App;
use crate::rules::Ground;
use crate::{question, reply};
use anyhow::Context;
use plaudit_model::ids::ProductId;
use plaudit_model::inquiry::{NewQuestion, NewReply};
use plaudit_model::publication;
use plaudit_model::time::Millis;
use plaudit_store::{Act, Shop, Submitted, User};

/// An answer comes so long after its question.
const LATER: i64 = 180 * Millis::MINUTE;

/// Asks and answers what the seed files say; what is there already stays as it is.
///
/// # Errors
/// When storage fails or a seed file is damaged.
pub(super) async fn ask(app: &App, shop: &Shop, user: &User, now: Millis) -> anyhow::Result<()> {
    let folder = SEED.get_dir("questions").context("no questions are built in")?;
    for file in folder.files() {
        let language = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let text = file.contents_utf8().with_context(|| format!("{language}.tsv is not UTF-8"))?;
        for (at, line) in text.lines().enumerate().skip(1) {
            one(app, shop, user, now, language, (at, line)).await.with_context(|| format!("{language}, line {at}"))?;
        }
    }
    Ok(())
}

/// A line: product, days ago, author, question, the shop's answer, a buyer and what they answer.
async fn one(
    app: &App,
    shop: &Shop,
    user: &User,
    now: Millis,
    language: &str,
    (at, line): (usize, &str),
) -> anyhow::Result<()> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [product, days, author, body, answer, buyer, words] = columns[..] else { anyhow::bail!("seven columns") };
    let created = now.plus(-(days.parse::<f64>()? * Millis::DAY as f64) as i64);
    let id = seed_id(&format!("question {language}"), at)?;
    let new = NewQuestion {
        id: id.to_string(),
        body: body.to_owned(),
        author: Some(author.to_owned()),
        email: None,
        language: Some(language.to_owned()),
    };
    let asked = new.check().map_err(|_| anyhow::anyhow!("a question with faults"))?;
    let product = ProductId::parse(product)?;
    let (context, ground) = (publication::Context::default(), Ground::new_shop(shop));
    let record = question::record(app, shop, &product, &asked, context, &ground, created);
    if !matches!(app.store.submit_question(&shop.key, &record).await?, Submitted::Stored(_)) {
        return Ok(());
    }
    if !answer.is_empty() {
        let act = Act::Answer(answer.to_owned());
        app.store.act(&shop.key, &id, 1, user, &act, created.plus(LATER)).await?;
    }
    if !words.is_empty() {
        let new = NewReply {
            id: seed_id(&format!("reply {language}"), at)?.to_string(),
            body: words.to_owned(),
            author: Some(buyer.to_owned()),
            purchase: String::new(),
        };
        let (made, content) = new.check().map_err(|_| anyhow::anyhow!("an answer with faults"))?;
        let record = reply::record(app, shop, &id, made, content, "demo".to_owned(), created.plus(2 * LATER));
        app.store.submit_reply(&shop.key, &record).await?;
    }
    Ok(())
}
