//! Photos that come along with a review: what a client says of them, and the files that stand for one.

use crate::ids::PhotoId;
use crate::review::{FieldError, FieldFault};
use crate::text::plain_line;
use serde::{Deserialize, Serialize};

/// Most photos of a review.
pub const MOST: usize = 5;
/// Most characters of what a photo is said to show.
pub const ALT: usize = 200;
/// A photo that no review claimed within so many milliseconds is erased: a day.
pub const UNCLAIMED: i64 = crate::time::Millis::DAY;
/// Widths that a photo is kept in, in pixels. The first is for lists, the last for the gallery; a photo that is narrower
/// than one is not blown up.
pub const WIDTHS: [u32; 3] = [320, 800, 1600];

/// A photo as a client names it in a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPhoto {
    /// Id that the upload gave.
    pub id: String,
    /// What it shows, for those who cannot see it.
    #[serde(default)]
    pub alt: Option<String>,
}

/// The same, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// Id that the upload gave.
    pub id: PhotoId,
    /// What it shows; may be empty.
    pub alt: String,
}

/// Checks the photos of a review. Faults go to `errors`, by fields such as `photos[1].alt`.
pub fn check(photos: &[NewPhoto], errors: &mut Vec<FieldError>) -> Vec<Claim> {
    if photos.len() > MOST {
        errors.push(FieldError::new("photos", FieldFault::TooLong));
        return Vec::new();
    }
    let mut claims: Vec<Claim> = Vec::with_capacity(photos.len());
    for (at, photo) in photos.iter().enumerate() {
        let alt = plain_line(photo.alt.as_deref().unwrap_or_default());
        if alt.chars().count() > ALT {
            errors.push(FieldError::new(&format!("photos[{at}].alt"), FieldFault::TooLong));
        }
        match PhotoId::parse(&photo.id) {
            Ok(id) if claims.iter().all(|other| other.id != id) => claims.push(Claim { id, alt }),
            _ => errors.push(gone(at)),
        }
    }
    claims
}

/// A photo that cannot be had: unknown, of another shop, of another review, or erased meanwhile.
pub fn gone(at: usize) -> FieldError {
    FieldError::new(&format!("photos[{at}].id"), FieldFault::Invalid)
}

/// The widths that a photo of this width is kept in, smallest first.
pub fn widths(width: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = WIDTHS.iter().copied().filter(|&one| one < width).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(width);
    }
    widths
}

/// The height that goes with one of the [`widths`], at least a pixel.
pub fn height(of: (u32, u32), width: u32) -> u32 {
    let (from, high) = (u64::from(of.0).max(1), u64::from(of.1));
    let height = (high * u64::from(width) + from / 2) / from;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// The name of a file: `{id}-{width}.jpg`.
pub fn file_name(id: &str, width: u32) -> String {
    format!("{id}-{width}.jpg")
}

/// What a file name stands for, if it is one of ours.
pub fn read_file_name(name: &str) -> Option<(PhotoId, u32)> {
    let (id, width) = name.strip_suffix(".jpg")?.split_once('-')?;
    let (id, width) = (PhotoId::parse(id).ok()?, width.parse().ok()?);
    (file_name(id.as_str(), width) == name).then_some((id, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "00112233445566778899aabbccddeeff";

    fn new(id: &str, alt: &str) -> NewPhoto {
        NewPhoto { id: id.to_owned(), alt: Some(alt.to_owned()) }
    }

    fn faults(photos: &[NewPhoto]) -> Vec<(String, FieldFault)> {
        let mut errors = Vec::new();
        check(photos, &mut errors);
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn a7_photos_are_checked_one_by_one() {
        let fine = new(ID, " The lid,\nopen ");
        let mut errors = Vec::new();
        let claims = check(std::slice::from_ref(&fine), &mut errors);
        assert_eq!((claims[0].id.as_str(), claims[0].alt.as_str()), (ID, "The lid, open"));
        assert!(errors.is_empty());
        let id = |at: usize| (format!("photos[{at}].id"), FieldFault::Invalid);
        assert_eq!(faults(&[fine.clone(), new("../etc", "")]), [id(1)]);
        assert_eq!(faults(&[fine.clone(), fine.clone()]), [id(1)], "twice the same");
        let long = ("photos[0].alt".to_owned(), FieldFault::TooLong);
        assert_eq!(faults(&[new(ID, &"ы".repeat(ALT + 1))]), [long]);
        assert_eq!(faults(&[new(ID, &"ы".repeat(ALT))]), []);
        let many: Vec<_> = (0..=MOST).map(|n| new(&format!("{n:032x}"), "")).collect();
        assert_eq!(faults(&many), [("photos".to_owned(), FieldFault::TooLong)]);
        assert_eq!(faults(&many[1..]), []);
    }

    #[test]
    fn a7_photos_are_kept_in_widths_that_they_have() {
        for (width, kept) in [
            (1, vec![1]),
            (320, vec![320]),
            (321, vec![320, 321]),
            (1000, vec![320, 800, 1000]),
            (1600, vec![320, 800, 1600]),
            (4000, vec![320, 800, 1600]),
        ] {
            assert_eq!(widths(width), kept, "{width}");
        }
        assert_eq!(height((4000, 3000), 320), 240);
        assert_eq!(height((4000, 1), 320), 1);
        assert_eq!(height((3, 4000), 3), 4000);
    }

    #[test]
    fn a7_file_names() {
        let name = file_name(ID, 320);
        let (id, width) = read_file_name(&name).unwrap();
        assert_eq!((id.as_str(), width), (ID, 320));
        for bad in ["", "x", "../a-1.jpg", &format!("{ID}-320.png"), &format!("{ID}-0320.jpg"), &format!("{ID}-+3.jpg")]
        {
            assert!(read_file_name(bad).is_none(), "{bad}");
        }
    }
}
