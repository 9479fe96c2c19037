//! Questions made ready to read, and those that are like a text.

use crate::app::AppState;
use crate::problem::Problem;
use plaudit_model::ids::ProductId;
use plaudit_model::question::{self, QuestionCursor};
use plaudit_model::wire::{AlsoAskedJson, PublicAnswerJson, QuestionJson};
use plaudit_sentiment::folded;
use plaudit_store::{QuestionRecord, Shop};

/// Questions like a text that are shown to whoever types it.
pub const ALIKE: usize = 5;
/// Questions that a text is compared with, at most.
const COMPARED: usize = 500;

/// A question with those that were merged into it.
pub type Listed = (QuestionRecord, Vec<QuestionRecord>);

/// A question as the public API gives it.
pub fn question_json(question: &QuestionRecord, also: &[QuestionRecord]) -> QuestionJson {
    QuestionJson {
        id: question.id.clone(),
        product: question.product.clone(),
        body: question.body.clone(),
        author: question.author.clone(),
        language: question.language.code().to_owned(),
        status: question.status,
        hide_reason: question.hide_reason,
        created_at: question.created.rfc3339(),
        answer: question.answer.as_ref().map(|answer| PublicAnswerJson {
            by: answer.by,
            body: answer.body.clone(),
            created_at: answer.created.rfc3339(),
            helpful: question.helpful,
        }),
        also_asked: also.iter().map(|other| AlsoAskedJson { id: other.id.clone(), body: other.body.clone() }).collect(),
        edit_token: None,
    }
}

/// Cuts a list that was asked for with one question more than a page, and says where the next page begins.
pub fn next_cursor(questions: &mut Vec<Listed>, limit: usize) -> Option<String> {
    if questions.len() <= limit {
        return None;
    }
    questions.truncate(limit);
    let (last, _) = questions.last()?;
    let at = last.published.unwrap_or(last.created);
    Some(QuestionCursor { helpful: i64::from(last.helpful), at, id: last.id.clone() }.encode())
}

/// The questions of a product that are like a text, the likest first.
///
/// # Errors
/// When storage fails.
pub async fn alike(
    app: &AppState,
    shop: &Shop,
    product: &ProductId,
    text: &str,
    most: usize,
) -> Result<Vec<Listed>, Problem> {
    let known = app.store.known_questions(&shop.key, product, COMPARED).await?;
    let likest = question::alike(&folded(text), known.iter().map(|other| other.folded.as_str()), most);
    let ids: Vec<&str> = likest.into_iter().map(|at| known[at].id.as_str()).collect();
    Ok(app.store.questions_by_id(&shop.key, &ids).await?)
}
