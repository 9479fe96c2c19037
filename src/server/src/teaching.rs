//! How a shop teaches where the unhappy begin: from the stars of its reviews and from its people's corrections.
//!
//! Learning takes milliseconds, so it is done behind a review that came, an hour after the last time at the earliest. What
//! is learnt serves routing alone.

use crate::app::App;
use plaudit_model::ids::ShopKey;
use plaudit_model::time::Millis;
use plaudit_model::verdict::{Language, Polarity};
use plaudit_sentiment::reading;
use plaudit_sentiment::recalibrate::{CORRECTION, FEWEST, Seen, Shift, recalibrate};
use plaudit_store::{Error, Lesson, Store, Threshold};

/// Reviews that teach: the newest, for a shop changes too.
const LESSONS: u32 = 500;
/// Time between two lessons of a language.
const PAUSE: i64 = 60 * Millis::MINUTE;

/// The shift of a language among what a shop has taught.
pub(crate) fn shift(thresholds: &[Threshold], language: Language) -> Shift {
    let of = thresholds.iter().find(|threshold| threshold.language == language);
    of.map_or(Shift::default(), |threshold| Shift {
        by: threshold.by,
        texts: usize::try_from(threshold.texts).unwrap_or(usize::MAX),
    })
}

/// Learns a language of a shop from its newest reviews, and keeps that.
///
/// # Errors
/// When the database fails.
pub async fn learn(store: &Store, shop: &ShopKey, language: Language, now: Millis) -> Result<Threshold, Error> {
    let lessons = store.lessons(shop, language, LESSONS).await?;
    let seen: Vec<Seen> = lessons.iter().filter_map(seen).collect();
    let shift = recalibrate(&seen);
    let corrections = lessons.iter().filter(|lesson| lesson.correction.is_some()).count();
    let threshold =
        Threshold { language, by: shift.by, texts: seen.len() as u64, corrections: corrections as u64, at: now };
    // Too few texts shift nothing yet, and nothing is written of them.
    if shift.texts >= FEWEST {
        store.save_threshold(shop, &threshold).await?;
    }
    Ok(threshold)
}

/// What a review teaches; one without words nothing. A person's reading counts instead of the stars.
fn seen(lesson: &Lesson) -> Option<Seen> {
    let chances = reading(&lesson.original)?.chances;
    let by_stars = match lesson.stars {
        1 | 2 => Polarity::Negative,
        3 => Polarity::Neutral,
        _ => Polarity::Positive,
    };
    Some(match lesson.correction {
        Some(truth) => Seen { chances, truth, weight: CORRECTION },
        None => Seen { chances, truth: by_stars, weight: 1.0 },
    })
}

/// Learns behind the answer to a review, where the last lesson is long enough ago.
pub(crate) fn learn_if_due(app: &App, shop: &ShopKey, thresholds: &[Threshold], language: Language) {
    let now = app.clock.now();
    let last = thresholds.iter().find(|threshold| threshold.language == language).map(|threshold| threshold.at);
    if language == Language::Undetermined || last.is_some_and(|last| now.0 - last.0 < PAUSE) {
        return;
    }
    let (store, shop) = (app.store.clone(), shop.clone());
    tokio::spawn(async move {
        if let Err(error) = learn(&store, &shop, language, now).await {
            tracing::warn!(%error, %shop, "learning a shop's threshold failed; the next review tries again");
        }
    });
}

#[cfg(test)]
mod tests;
