//! A review for its author alone.

use super::Place;
use crate::problem::Problem;
use plaudit_model::publication::Status;
use plaudit_store::OwnReview;
use plaudit_view::live::Entered;
use plaudit_view::own::OwnView;

impl Place<'_> {
    /// The author's card: words as they were sent, how the review stands, and what stands beside it. `token` is what the
    /// author showed.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn own(&self, own: &OwnReview, token: &str) -> Result<OwnView, Problem> {
        let locale = self.locale;
        let mark = match own.review.status {
            Status::Published => locale.text("own"),
            status => locale.mark(status),
        };
        Ok(OwnView {
            review: self.review(&own.review),
            mark,
            edit: locale.text("own-edit"),
            erase: locale.text("own-erase"),
            sure: locale.text("own-sure"),
            rtl: locale.rtl(),
            beside: self.beside(own, token).await?,
        })
    }
}

/// What the author wrote, put into the form. Title and text are stored as one, as they were sent: the title is the first
/// line where the public review has one.
pub fn entered(own: &OwnReview) -> Entered {
    let (title, body) = words(own);
    Entered {
        id: own.review.id.clone(),
        rating: own.review.rating.stars(),
        title,
        body,
        author: own.review.author.clone(),
        email: own.email.clone().unwrap_or_default(),
        ..Entered::default()
    }
}

/// Title and text as they were sent.
pub fn words(own: &OwnReview) -> (String, String) {
    if own.review.title.is_empty() {
        return (String::new(), own.original.clone());
    }
    match own.original.split_once('\n') {
        Some((title, body)) => (title.to_owned(), body.to_owned()),
        None => (own.original.clone(), String::new()),
    }
}
