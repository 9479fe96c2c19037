//! The texts of the components, filled in.

use super::Locale;
use plaudit_model::answers::WayKind;
use plaudit_model::page::Sort;
use plaudit_model::publication::{HideReason, Moderation, Status};
use plaudit_model::rating::{Rating, Tally};
use plaudit_model::verdict::{Language, Topic};
use plaudit_view::data::{HistogramRow, Labels, SummaryView};
use plaudit_view::pick::PickView;
use plaudit_view::words::Words;

/// All numbers of stars, from one up.
const STARS: [u8; 5] = [1, 2, 3, 4, 5];

impl Locale {
    /// The fixed texts of the form in a shop that shows reviews so.
    pub fn words(&self, moderation: Moderation) -> Words {
        let mut words = self.words.get_or_init(|| self.built_in_words()).clone();
        if moderation == Moderation::HoldAll {
            words.sent_held = self.text("sent-held-all");
        }
        words
    }

    fn built_in_words(&self) -> Words {
        Words {
            write: self.text("form-write"),
            rating: self.text("form-rating"),
            stars: STARS.map(|stars| self.plural("stars", stars.into())),
            title: self.text("form-title"),
            body: self.text("form-body"),
            body_hint: self.text("form-body-hint"),
            author: self.text("form-author"),
            email: self.text("form-email"),
            email_hint: self.text("form-email-hint"),
            optional: self.text("form-optional"),
            send: self.text("form-send"),
            sending: self.text("form-sending"),
            proving: self.text("form-proving"),
            stop: self.text("form-stop"),
            stopped: self.text("form-stopped"),
            consent: self.text("form-consent"),
            sent: self.text("sent"),
            sent_held: self.text("sent-held"),
            sent_hidden: self.text("sent-hidden"),
            sent_before: self.text("sent-before"),
            editing: self.text("own-editing"),
            erased: self.text("own-erased"),
            kept: self.text("sent-kept"),
            failed: self.text("sent-failed"),
            busy: self.text("sent-busy"),
            draft: self.text("form-draft"),
            mark_kept: self.text("mark-kept"),
            share: self.text("sent-share"),
            copied: self.text("share-copied"),
            left: self.text("form-left"),
            over: self.text("form-over"),
            digits: (0..10).map(|digit| self.number(digit)).collect(),
            faults: self.text("form-faults"),
            error_rating: self.text("error-rating"),
            error_long: self.text("error-long"),
            error_email: self.text("error-email"),
            error_news: self.text("error-news"),
            error_consent: self.text("error-consent"),
            error_other: self.text("error-other"),
        }
    }

    /// The fixed texts around a list of reviews.
    pub fn labels(&self) -> Labels {
        Labels {
            heading: self.text("reviews-heading"),
            honest: self.text("reviews-honest"),
            how: self.text("reviews-how"),
            topics: self.text("tools-topic"),
            answers: self.text("answered"),
            praise: self.text("side-praise"),
            criticism: self.text("side-criticism"),
            more: self.text("reviews-more"),
            more_failed: self.text("reviews-more-failed"),
            read_more: self.text("read-more"),
            helpful: self.text("helpful"),
            private: self.text("private"),
            report: self.text("report"),
            tools: self.text("tools"),
            clear: self.text("chip-clear"),
            photos: self.text("photos"),
            photos_all: self.text("photos-all"),
            photos_here: self.text("photos-here"),
        }
    }

    /// The texts of the photos in the form.
    pub fn pick(&self) -> PickView {
        PickView {
            label: self.text("photo-add"),
            optional: self.text("form-optional"),
            hint: self.text("photo-hint"),
            show: self.text("photo-show"),
            show_one: self.text("photo-show-one"),
            show_hint: self.text("photo-show-hint"),
            number: self.text_with("photo-number", &[("shown", "#")]),
            earlier: self.text("photo-earlier"),
            later: self.text("photo-later"),
            remove: self.text("photo-remove"),
            again: self.text("photo-again"),
            busy: self.text("photo-busy"),
            done: self.text("photo-done"),
            keep: self.text("photo-kept"),
            most: self.text("photo-most"),
            kind: self.text("photo-kind"),
            damaged: self.text("photo-damaged"),
            lost: self.text("photo-lost"),
            many: self.text("photo-many"),
            wait: self.text("photo-wait"),
            missing: self.text("photo-missing"),
            ..PickView::default()
        }
    }

    /// What an order is called.
    pub fn order(&self, sort: Sort) -> String {
        self.text(&format!("order-{}", sort.code()))
    }

    /// What a topic is called.
    pub fn topic(&self, topic: Topic) -> String {
        self.text(&format!("topic-{}", topic.code()))
    }

    /// What a way out is called.
    pub fn way(&self, kind: WayKind) -> String {
        match kind {
            WayKind::Return => self.text("way-return"),
            WayKind::Refund => self.text("way-refund"),
            WayKind::Exchange => self.text("way-exchange"),
            WayKind::Call => self.text("way-call"),
            WayKind::Chat => self.text("way-chat"),
        }
    }

    /// What a reason for hiding is called.
    pub fn reason(&self, reason: HideReason) -> String {
        self.text(&format!("reason-{}", reason.code().replace('_', "-")))
    }

    /// What a language calls itself.
    pub fn language_name(&self, language: Language) -> String {
        Locale::of(language.code()).map_or_else(|| language.code().to_owned(), Locale::name)
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
                    href: String::new(),
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

    /// `Answer from Hearth & Hand`, or that nobody gave it but the program.
    pub fn answer_by(&self, shop: &str, automatic: bool) -> String {
        match automatic {
            true => self.text_with("answer-by-itself", &[("shop", shop)]),
            false => self.text_with("answer-by", &[("shop", shop)]),
        }
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
