//! The texts of the components, filled in.

use super::Locale;
use plaudit_model::publication::Status;
use plaudit_model::rating::{Rating, Tally};
use plaudit_view::data::{HistogramRow, SummaryView};
use plaudit_view::words::Words;

/// All numbers of stars, from one up.
const STARS: [u8; 5] = [1, 2, 3, 4, 5];

impl Locale {
    /// The fixed texts of `<plaudit-reviews>`. The shop's own notice on the use of data takes the place of the built-in
    /// one unless it is empty.
    pub fn words(&self, notice: &str) -> Words {
        let mut words = self.words.get_or_init(|| self.built_in_words()).clone();
        if !notice.trim().is_empty() {
            notice.trim().clone_into(&mut words.notice);
        }
        words
    }

    fn built_in_words(&self) -> Words {
        Words {
            heading: self.text("reviews-heading"),
            order: self.text("reviews-order"),
            more: self.text("reviews-more"),
            honest: self.text("reviews-honest"),
            write: self.text("form-write"),
            rating: self.text("form-rating"),
            stars: STARS.map(|stars| self.plural("stars", stars.into())),
            stars_of: STARS.map(|stars| self.stars_label(stars)),
            title: self.text("form-title"),
            body: self.text("form-body"),
            author: self.text("form-author"),
            email: self.text("form-email"),
            email_hint: self.text("form-email-hint"),
            optional: self.text("form-optional"),
            notice: self.text("form-notice"),
            send: self.text("form-send"),
            sending: self.text("form-sending"),
            sent: self.text("sent"),
            sent_held: self.text("sent-held"),
            sent_hidden: self.text("sent-hidden"),
            sent_before: self.text("sent-before"),
            kept: self.text("sent-kept"),
            failed: self.text("sent-failed"),
            busy: self.text("sent-busy"),
            more_failed: self.text("reviews-more-failed"),
            draft: self.text("form-draft"),
            hosted: self.text("reviews-hosted"),
            anonymous: self.text("anonymous"),
            just_now: self.text("just-now"),
            mark_held: self.text("mark-held"),
            mark_hidden: self.text("mark-hidden"),
            mark_kept: self.text("mark-kept"),
            error_rating: self.text("error-rating"),
            error_long: self.text("error-long"),
            error_email: self.text("error-email"),
            error_other: self.text("error-other"),
        }
    }

    /// Average and histogram. Without reviews, the count is the line that invites the first.
    pub fn summary(&self, tally: &Tally) -> SummaryView {
        let count = tally.count();
        let any = count > 0;
        let shown = if any { self.tenths(mean_in_tenths(tally)) } else { String::new() };
        let percents = tally.percents();
        let rows = STARS.into_iter().rev().zip(tally.0.into_iter().zip(percents).rev());
        SummaryView {
            average: (tally.average().unwrap_or_default() * 100.0).round() as u16,
            label: if any { self.out_of_five(&shown) } else { self.text("stars-none") },
            count: if any { self.plural("reviews-count", count) } else { self.text("reviews-none") },
            shown,
            any,
            rtl: self.rtl(),
            rows: rows
                .map(|(stars, (count, percent))| HistogramRow {
                    label: self.plural("stars", stars.into()),
                    percent,
                    count: self.number(count),
                })
                .collect(),
        }
    }

    /// `4 out of 5 stars`.
    pub fn stars_label(&self, stars: u8) -> String {
        self.out_of_five(&self.number(stars.min(Rating::MAX).into()))
    }

    fn out_of_five(&self, shown: &str) -> String {
        self.text_with("stars-of", &[("shown", shown)])
    }

    /// `Answer from Hearth & Hand`.
    pub fn answer_by(&self, shop: &str) -> String {
        self.text_with("answer-by", &[("shop", shop)])
    }

    /// What stands on a review for its author; empty when everyone sees it.
    pub fn mark(&self, status: Status) -> String {
        match status {
            Status::Published => String::new(),
            Status::Held => self.text("mark-held"),
            Status::Hidden => self.text("mark-hidden"),
        }
    }

    /// How many fields are wrong, for the head of a form that came back.
    pub fn error_summary(&self, faults: usize) -> String {
        self.plural("error-summary", faults.try_into().unwrap_or(u64::MAX))
    }
}

/// The mean of the stars in tenths, rounded half up once: by way of the tally's two decimals 4.446 would become 4.5.
fn mean_in_tenths(tally: &Tally) -> u64 {
    let count = tally.count().max(1);
    let sum: u64 = tally.0.iter().zip(STARS).map(|(n, stars)| n * u64::from(stars)).sum();
    (sum * 20 + count) / (2 * count)
}
