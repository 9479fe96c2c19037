//! Questions made ready to read, and those that are like a text.

use super::{DEMO_SHOP, PAGE, Place};
use crate::app::AppState;
use crate::problem::Problem;
use plaudit_model::ids::ProductId;
use plaudit_model::question::{self, QuestionCursor, QuestionSort, Side};
use plaudit_model::verdict::Language;
use plaudit_model::wire::{AlsoAskedJson, PublicAnswerJson, QuestionJson, ReplyJson};
use plaudit_sentiment::folded;
use plaudit_store::{QuestionRecord, ReplyRecord, Shop};
use plaudit_view::data::Chip;
use plaudit_view::questions::{GivenView, QuestionLabels, QuestionListView, QuestionView, QuestionsView, SeekView};

/// Questions like a text that are shown to whoever types it.
pub const ALIKE: usize = 5;
/// Characters of a text that others are compared with.
pub const TYPED: usize = 300;
/// Questions that a search finds at most.
const FOUND: usize = 20;
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
            automatic: answer.automatic,
            helpful: question.helpful,
        }),
        replies: question.replies.iter().map(reply_json).collect(),
        also_asked: also.iter().map(|other| AlsoAskedJson { id: other.id.clone(), body: other.body.clone() }).collect(),
        edit_token: None,
    }
}

/// A buyer's answer as the public API gives it.
pub fn reply_json(reply: &ReplyRecord) -> ReplyJson {
    ReplyJson {
        id: reply.id.clone(),
        question: reply.question.clone(),
        body: reply.body.clone(),
        author: reply.author.clone(),
        status: reply.status,
        hide_reason: reply.hide_reason,
        created_at: reply.created.rfc3339(),
        helpful: reply.helpful,
    }
}

/// Cuts a list that was asked for with one question more than a page, and says where the next page begins.
pub fn next_cursor(
    questions: &mut Vec<Listed>,
    limit: usize,
    sort: QuestionSort,
    local: Option<Language>,
) -> Option<String> {
    if questions.len() <= limit {
        return None;
    }
    questions.truncate(limit);
    let (last, _) = questions.last()?;
    let at = last.published.unwrap_or(last.created);
    let rank = match sort {
        QuestionSort::Local => i64::from(local == Some(last.language)),
        QuestionSort::Newest | QuestionSort::Helpful => i64::from(last.helpful),
    };
    Some(QuestionCursor { rank, at, id: last.id.clone() }.encode())
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

/// What a reader of questions asked for.
#[derive(Debug, Clone)]
pub struct Sought {
    /// Words to look for; empty for all questions.
    pub text: String,
    /// The order of all questions.
    pub sort: QuestionSort,
    /// Where the page begins.
    pub after: Option<QuestionCursor>,
}

impl Sought {
    /// Reads `q=`, `sort=` and `cursor=`.
    ///
    /// # Errors
    /// 400 naming the parameter that cannot be read.
    pub fn read<'a>(get: impl Fn(&str) -> Option<&'a str>) -> Result<Sought, Problem> {
        let sort = match get("sort") {
            None => QuestionSort::Local,
            Some(code) => QuestionSort::from_code(code)
                .ok_or_else(|| Problem::bad_request("sort= takes local, newest or helpful."))?,
        };
        let refused = || Problem::bad_request("This cursor is not one of ours. Begin again without cursor=.");
        let after = get("cursor").map(|text| QuestionCursor::decode(text).ok_or_else(refused)).transpose()?;
        let text = get("q").unwrap_or_default().trim().chars().take(TYPED).collect();
        Ok(Sought { text, sort, after })
    }

    /// All questions, those in the reader's language first.
    pub fn all() -> Sought {
        Sought { text: String::new(), sort: QuestionSort::Local, after: None }
    }
}

impl Place<'_> {
    /// Address of our own page of questions.
    fn asked(&self) -> String {
        format!("{}/questions", self.hosted)
    }

    /// The whole of `<plaudit-questions>`, or of our own page.
    pub fn questions(&self, list: QuestionListView) -> QuestionsView {
        let demo = self.shop.key.as_str() == DEMO_SHOP;
        QuestionsView {
            hosted: self.asked(),
            lang: self.locale.code().to_owned(),
            labels: self.question_labels(),
            note: if demo { self.locale.text("demo-note-questions") } else { String::new() },
            list,
        }
    }

    /// The fixed texts around a list of questions.
    pub fn question_labels(&self) -> QuestionLabels {
        let locale = self.locale;
        QuestionLabels {
            heading: locale.text("questions-heading"),
            honest: locale.text("questions-honest"),
            ask: locale.text("ask"),
            search: locale.text("questions-search"),
            more: locale.text("questions-more"),
            more_failed: locale.text("questions-more-failed"),
            helpful: locale.text("helpful"),
            report: locale.text("report"),
            reply: locale.text("reply"),
            unanswered: locale.text("question-unanswered"),
            clear: locale.text("chip-clear"),
        }
    }

    /// A page of questions.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn question_list(&self, product: &ProductId, sought: &Sought) -> Result<QuestionListView, Problem> {
        let (locale, hosted) = (self.locale, self.asked());
        let lang = locale.code();
        let all = format!("{hosted}?lang={lang}#list");
        if !sought.text.is_empty() {
            let found = alike(self.app, self.shop, product, &sought.text, FOUND).await?;
            let label = format!("„{}“", sought.text);
            let remove = locale.text_with("chip-remove", &[("what", &label)]);
            return Ok(QuestionListView {
                order: String::new(),
                chips: vec![Chip { label, remove, href: all.clone() }],
                all,
                empty: locale.text("questions-nothing"),
                questions: self.question_views(&found),
                next: None,
                hosted,
            });
        }
        let (key, sort, after) = (&self.shop.key, sought.sort, sought.after.as_ref());
        let local = Language::from_code(locale.code());
        let mut found = self.app.store.questions(key, product, sort, local, after, PAGE + 1).await?;
        let next = next_cursor(&mut found, PAGE, sort, local);
        Ok(QuestionListView {
            order: if found.is_empty() { String::new() } else { locale.text(&order(sort)) },
            chips: Vec::new(),
            all,
            empty: locale.text("questions-none"),
            questions: self.question_views(&found),
            next: next.map(|cursor| format!("{hosted}?lang={lang}&sort={}&cursor={cursor}#list", sort.code())),
            hosted,
        })
    }

    /// Search and order.
    pub fn seek(&self, sought: &Sought) -> SeekView {
        let locale = self.locale;
        SeekView {
            action: self.asked(),
            lang: locale.code().to_owned(),
            heading: locale.text("questions-search"),
            sought: sought.text.clone(),
            sort: locale.text("tools-sort"),
            orders: QuestionSort::ALL
                .iter()
                .map(|sort| (sort.code().to_owned(), locale.text(&order(*sort)), *sort == sought.sort))
                .collect(),
            apply: locale.text("tools-apply"),
        }
    }

    /// Questions ready to read.
    pub fn question_views(&self, questions: &[Listed]) -> Vec<QuestionView> {
        questions.iter().map(|(question, also)| self.question(question, also)).collect()
    }

    /// A buyer's answer ready to read.
    fn given(&self, reply: &ReplyRecord) -> GivenView {
        let locale = self.locale;
        GivenView {
            id: reply.id.clone(),
            badge: locale.text("verified"),
            meaning: locale.text("verified-meaning"),
            by: if reply.author.is_empty() { locale.text("anonymous") } else { reply.author.clone() },
            body: reply.body.clone(),
            when: locale.date(reply.created),
            datetime: reply.created.rfc3339(),
            helpful: if reply.helpful == 0 { String::new() } else { locale.number(reply.helpful.into()) },
        }
    }

    fn question(&self, question: &QuestionRecord, also: &[QuestionRecord]) -> QuestionView {
        let locale = self.locale;
        let shown = question.published.unwrap_or(question.created);
        let answer = question.answer.as_ref().map(|answer| {
            let (badge, by) = match answer.by {
                Side::Merchant => (locale.text("answer-badge"), locale.answer_by(&self.shop.name, answer.automatic)),
                Side::Buyer => (locale.text("verified"), locale.text("anonymous")),
            };
            GivenView {
                badge,
                by,
                body: answer.body.clone(),
                when: locale.date(answer.created),
                datetime: answer.created.rfc3339(),
                ..GivenView::default()
            }
        });
        QuestionView {
            id: question.id.clone(),
            body: question.body.clone(),
            lang: match question.language {
                Language::Undetermined => String::new(),
                known => known.code().to_owned(),
            },
            author: if question.author.is_empty() { locale.text("anonymous") } else { question.author.clone() },
            when: locale.date(shown),
            datetime: shown.rfc3339(),
            also: (locale.text("question-also"), also.iter().map(|other| other.body.clone()).collect()),
            answers: answer.into_iter().chain(question.replies.iter().map(|reply| self.given(reply))).collect(),
            helpful: if question.helpful == 0 { String::new() } else { locale.number(question.helpful.into()) },
        }
    }
}

/// The key of an order's name, the same as that of reviews.
fn order(sort: QuestionSort) -> String {
    format!("order-{}", sort.code())
}
