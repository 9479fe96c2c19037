//! Photos of shoppers: small under their reviews and above the list, in full in the gallery.

use super::Place;
use crate::photos::address;
use crate::problem::Problem;
use plaudit_model::ids::ReviewId;
use plaudit_model::page::Sort;
use plaudit_model::photo::{height, widths};
use plaudit_model::publication::Status;
use plaudit_model::selection::Selection;
use plaudit_store::{Facets, PhotoRecord, ReviewRecord, Wanted};
use plaudit_view::data::{FrameView, GalleryView, PhotoView, StripView};

/// Photos above a list.
const STRIP: usize = 8;
/// Reviews whose photos a gallery of a product shows.
const GALLERY: usize = 40;
/// Characters of a review that stand under its photo in full.
const TEXT: usize = 280;

impl Place<'_> {
    /// A photo of a review; in `src` the smallest file of at least this width.
    pub fn photo(&self, review: &ReviewRecord, photo: &PhotoRecord, least: u32) -> PhotoView {
        let widths = widths(photo.width);
        let file = |width: u32| address(self.app, &self.shop.key, &photo.id, width);
        let large = widths.last().copied().unwrap_or(1);
        let small = widths.iter().copied().find(|&width| width >= least).unwrap_or(large);
        let alt = if photo.alt.is_empty() {
            let author = if review.author.is_empty() { self.locale.text("anonymous") } else { review.author.clone() };
            self.locale.text_with("photo-of", &[("author", &author)])
        } else {
            photo.alt.clone()
        };
        let files: Vec<String> = widths.iter().map(|&width| format!("{} {width}w", file(width))).collect();
        PhotoView {
            id: photo.id.clone(),
            alt,
            said: photo.alt.clone(),
            src: file(small),
            large: file(large),
            srcset: files.join(", "),
            size: (small, height((photo.width, photo.height), small)),
        }
    }

    /// The small photos of a review.
    pub(super) fn thumbs(&self, review: &ReviewRecord) -> Vec<PhotoView> {
        // What is not on the page is for nobody, its author included.
        let shown = review.photos.iter().filter(|photo| review.status == Status::Published && photo.hidden.is_none());
        shown.map(|photo| self.photo(review, photo, 1)).collect()
    }

    /// The newest photos, where `facets` know of any.
    pub(super) async fn strip(&self, facets: &Facets) -> Result<Option<StripView>, Problem> {
        let only = Selection { photos: true, sort: Some(Sort::Local), ..Selection::default() };
        if facets.count(&only) == 0 {
            return Ok(None);
        }
        let reviews = self.pictured(STRIP).await?;
        let photos: Vec<PhotoView> = reviews.iter().flat_map(|review| self.thumbs(review)).take(STRIP).collect();
        Ok((!photos.is_empty()).then(|| StripView { photos, all: self.address(&only) }))
    }

    /// The gallery of one review, or of the newest reviews with photos; nothing where there is no photo.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn gallery(&self, review: Option<&ReviewId>) -> Result<Option<GalleryView>, Problem> {
        let reviews = match review {
            Some(id) => self.app.store.review(&self.shop.key, id).await?.into_iter().collect(),
            None => self.pictured(GALLERY).await?,
        };
        let shown: Vec<(&ReviewRecord, &PhotoRecord)> = reviews
            .iter()
            .filter(|review| review.status == Status::Published)
            .flat_map(|review| review.photos.iter().map(move |photo| (review, photo)))
            .collect();
        let (locale, all) = (self.locale, shown.len());
        let frames = shown.iter().zip(1..).map(|((review, photo), at)| self.frame(review, photo, at, all));
        Ok((all > 0).then(|| GalleryView {
            label: locale.text("photos"),
            close: locale.text("close"),
            back: locale.text("photo-back"),
            on: locale.text("photo-on"),
            zoom: locale.text("photo-zoom"),
            frames: frames.collect(),
            rtl: locale.rtl(),
        }))
    }

    fn frame(&self, review: &ReviewRecord, photo: &PhotoRecord, at: u64, all: usize) -> FrameView {
        let view = self.review(review);
        let all = self.locale.number(all.try_into().unwrap_or(u64::MAX));
        let report = format!("{}/report?review={}&photo={}", self.hosted, review.id, photo.id);
        FrameView {
            photo: self.photo(review, photo, 800),
            at: self.locale.text_with("photo-at", &[("shown", &self.locale.number(at)), ("all", &all)]),
            stars: view.stars,
            label: view.label,
            author: view.author,
            when: view.when.0,
            datetime: view.datetime,
            text: short(if view.body.is_empty() { &view.title } else { &view.body }),
            lang: view.lang,
            report: (self.locale.text("photo-report"), report),
        }
    }

    /// The newest reviews with photos.
    async fn pictured(&self, most: usize) -> Result<Vec<ReviewRecord>, Problem> {
        let selection = Selection { photos: true, sort: Some(Sort::Newest), ..Selection::default() };
        let wanted = Wanted { selection, ..Wanted::default() };
        Ok(self.app.store.selected(&self.shop.key, self.product, &wanted, None, most).await?)
    }
}

/// How a text begins: whole words, and a mark where it goes on.
fn short(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(TEXT) else { return text.to_owned() };
    let cut = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", text[..cut].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a7_long_words_under_a_photo_are_cut_between_words() {
        assert_eq!(short("чай"), "чай");
        let cut = short(&"чай ".repeat(100));
        assert!(cut.ends_with("чай…") && cut.chars().count() <= TEXT + 1, "{cut}");
        assert_eq!(short(&"x".repeat(TEXT + 1)).chars().count(), TEXT + 1);
    }
}
