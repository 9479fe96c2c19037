//! One picture: from bytes that a stranger sent to JPEG files of our own making.
//!
//! Nothing of what came survives but pixels: no EXIF with its place and time, no comments, no colour profile, no second
//! file hidden behind the first. The kind is told from the first bytes, never from a name or a header. Limits are checked
//! on what the header says, before memory is taken for it.

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage};
use plaudit_model::photo::{height, widths};
use std::io::Cursor;

/// Most pixels on a side.
const SIDE: u32 = 16_384;
/// Most pixels in all: what the cameras of phones make.
const PIXELS: u64 = 50_000_000;
/// Most memory for one picture, in bytes.
const MEMORY: u64 = 256 * 1024 * 1024;
/// Most scans of a JPEG. An honest one has a dozen; each is a walk over the whole picture, and one that says nothing new
/// takes a few bytes.
const SCANS: usize = 500;
/// JPEG quality, of 100.
const QUALITY: u8 = 80;

/// A picture, upright, in the widths that are kept.
#[derive(Debug)]
pub struct Picture {
    /// Of what came, upright.
    pub width: u32,
    /// Of what came, upright.
    pub height: u32,
    /// Width and JPEG, smallest first.
    pub files: Vec<(u32, Vec<u8>)>,
}

/// Why a file is not taken, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What iPhones make by default.
    #[error(
        "This is a HEIC or AVIF picture, which cannot be read here. Save it as JPEG: on an iPhone choose Settings, \
         Camera, Formats, Most Compatible, or send the photo to yourself by mail first."
    )]
    Heic,
    /// Nothing that we read.
    #[error("This is no JPEG, PNG or WebP picture. Choose a photo of one of these kinds.")]
    Kind,
    /// Too many pixels.
    #[error("This picture has more than 50 megapixels. Make it smaller and send it again.")]
    Large,
    /// It breaks off, or was never whole.
    #[error("This picture is damaged. Save it anew as JPEG and send that.")]
    Damaged,
}

/// Reads a picture and makes the files of it. Takes up to a second: not for a thread that answers requests.
///
/// # Errors
/// When it is not one that we read, is damaged or too large.
pub fn read(bytes: &[u8]) -> Result<Picture, Refusal> {
    let format = kind(bytes)?;
    if format == ImageFormat::Jpeg && bytes.windows(2).filter(|pair| *pair == [0xff, 0xda]).count() > SCANS {
        return Err(Refusal::Damaged);
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (wide, high) = decoder.dimensions();
    if u64::from(wide) * u64::from(high) > PIXELS || decoder.total_bytes() > MEMORY {
        return Err(Refusal::Large);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    let turned = matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    let size = if turned { (high, wide) } else { (wide, high) };
    let mut files = Vec::new();
    // From the largest down, each made of the one before: the whole picture is walked once.
    let mut from = whole;
    for width in widths(size.0).into_iter().rev() {
        let target = (width, height(size, width));
        let lying = if turned && files.is_empty() { (target.1, target.0) } else { target };
        if (from.width(), from.height()) != lying {
            from = from.thumbnail_exact(lying.0, lying.1);
        }
        if files.is_empty() {
            from.apply_orientation(orientation);
            from = DynamicImage::ImageRgb8(on_white(from));
        }
        files.push((width, jpeg(&from)?));
    }
    files.reverse();
    Ok(Picture { width: size.0, height: size.1, files })
}

/// What the first bytes say.
fn kind(bytes: &[u8]) -> Result<ImageFormat, Refusal> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => Ok(format),
        // ISO 14496-12: what phones wrap HEVC and AV1 in.
        _ if bytes.get(4..8) == Some(b"ftyp") => Err(Refusal::Heic),
        _ => Err(Refusal::Kind),
    }
}

fn refusal(error: image::ImageError) -> Refusal {
    match error {
        image::ImageError::Limits(_) => Refusal::Large,
        _ => Refusal::Damaged,
    }
}

/// What shines through becomes white: JPEG has no holes.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let (width, height) = image.dimensions();
    let mut flat = RgbImage::new(width, height);
    for (to, from) in flat.pixels_mut().zip(image.pixels()) {
        let [r, g, b, a] = from.0.map(u32::from);
        to.0 = [r, g, b].map(|part| u8::try_from((part * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX));
    }
    flat
}

fn jpeg(image: &DynamicImage) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, QUALITY)
        .encode(image.as_bytes(), image.width(), image.height(), ExtendedColorType::Rgb8)
        .map_err(|_| Refusal::Damaged)?;
    Ok(out)
}

#[cfg(test)]
mod tests;
