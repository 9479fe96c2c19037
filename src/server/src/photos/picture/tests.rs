//! A7: what strangers send as a photo.

use super::*;
use image::{ImageBuffer, Rgb, Rgba};

/// A JPEG whose left half is red and whose right half is blue, with an EXIF segment if there is one.
fn jpeg_with(exif: Option<&[u8]>, width: u32, height: u32) -> Vec<u8> {
    let halves = |x, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) };
    let image: RgbImage = ImageBuffer::from_fn(width, height, halves);
    let mut out = Vec::new();
    JpegEncoder::new(&mut out).encode_image(&image).unwrap();
    let Some(exif) = exif else { return out };
    let length = u16::try_from(exif.len() + 8).unwrap().to_be_bytes();
    let segment = [&[0xff, 0xe1][..], &length, b"Exif\0\0", exif].concat();
    out.splice(2..2, segment);
    out
}

/// TIFF, little-endian: an orientation, a comment, and where it was taken.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x03\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x0e, 0x01, 2, 0, 3, 0, 0, 0, b'A', b'd', b'a', 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([1, 0, 1, 0, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0, 0, 0, 0, 0]);
    tiff.extend(b"GPS 43.2389 N 76.8897 E");
    tiff
}

fn png(image: &DynamicImage) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}

/// The head of a PNG that says it is this large, and a body that is not.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut file = png(&DynamicImage::ImageRgb8(RgbImage::new(1, 1)));
    file[16..20].copy_from_slice(&width.to_be_bytes());
    file[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&file[12..29]).to_be_bytes();
    file[29..33].copy_from_slice(&sum);
    file
}

/// CRC-32 as PNG wants it.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

/// What is kept, decoded again.
fn kept(picture: &Picture) -> Vec<RgbImage> {
    let decode = |(_, bytes): &(u32, Vec<u8>)| {
        image::load_from_memory_with_format(bytes, ImageFormat::Jpeg).unwrap().into_rgb8()
    };
    picture.files.iter().map(decode).collect()
}

/// The markers of a JPEG's segments, up to its first scan.
fn markers(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut found) = (2, Vec::new());
    while jpeg[at + 1] != 0xda {
        found.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    found
}

#[test]
fn a7_hostile_files_are_refused() {
    let whole = jpeg_with(None, 640, 480);
    let scans = [&whole[..whole.len() - 2], &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0].repeat(SCANS + 1)].concat();
    let mut noise = vec![0xff, 0xd8, 0xff, 0xe0];
    noise.extend((0..50_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8));
    for (name, bytes, refusal) in [
        ("nothing", vec![], Refusal::Kind),
        ("zeros", vec![0; 100], Refusal::Kind),
        ("text", b"GET / HTTP/1.1".to_vec(), Refusal::Kind),
        ("svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), Refusal::Kind),
        ("html", b"<!doctype html><script>alert(1)</script>".to_vec(), Refusal::Kind),
        (
            "gif, animated",
            b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0;".to_vec(),
            Refusal::Kind,
        ),
        ("pdf", b"%PDF-1.7".to_vec(), Refusal::Kind),
        ("tiff", b"II*\0\x08\0\0\0".to_vec(), Refusal::Kind),
        ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Refusal::Heic),
        ("avif", b"\0\0\0\x18ftypavif\0\0\0\0".to_vec(), Refusal::Heic),
        ("a bomb", bomb(30_000, 30_000), Refusal::Large),
        ("a flat bomb", bomb(1, 2_000_000_000), Refusal::Large),
        ("a bomb below the sides' limit", bomb(16_000, 16_000), Refusal::Large),
        ("a head alone", whole[..4].to_vec(), Refusal::Damaged),
        ("a torn png", png(&DynamicImage::ImageRgb8(RgbImage::new(90, 90)))[..60].to_vec(), Refusal::Damaged),
        ("a png of lies", bomb(3_000, 3_000), Refusal::Damaged),
        ("webp without a picture", b"RIFF\x10\0\0\0WEBPVP8 \0\0\0\0".to_vec(), Refusal::Damaged),
        ("noise after a jpeg's head", noise, Refusal::Damaged),
        ("scans without end", scans, Refusal::Damaged),
    ] {
        assert_eq!(read(&bytes).err(), Some(refusal), "{name}");
    }
}

/// Whatever is cut off, the answer is a picture or a refusal.
#[test]
fn a7_torn_files_do_no_harm() {
    let files = [jpeg_with(Some(&exif(6)), 64, 48), png(&DynamicImage::ImageRgba8(ImageBuffer::new(33, 21)))];
    for file in files {
        for length in 0..file.len() {
            let _ = read(&file[..length]);
            let mut bent = file.clone();
            bent[length] ^= 0x55;
            let _ = read(&bent);
        }
    }
}

#[test]
fn a7_nothing_but_pixels_is_kept() {
    let exif = exif(1);
    let page = b"<!doctype html><script>alert(document.domain)</script>";
    let zip = b"PK\x03\x04 a second file";
    let mut polyglot = jpeg_with(Some(&exif), 640, 480);
    polyglot.extend_from_slice(zip);
    // A comment that a careless browser takes for a page.
    let length = u16::try_from(page.len() + 2).unwrap().to_be_bytes();
    polyglot.splice(2..2, [&[0xff, 0xfe][..], &length, page].concat());
    let picture = read(&polyglot).unwrap();
    assert_eq!((picture.width, picture.height), (640, 480));
    for (width, file) in &picture.files {
        for secret in [&b"GPS"[..], b"Ada", b"Exif", b"script", b"PK\x03\x04"] {
            assert!(!file.windows(secret.len()).any(|part| part == secret), "{width}: {secret:?}");
        }
        // JFIF, tables and the frame: no EXIF or profile (e1, e2 …), no comment (fe).
        assert!(markers(file).iter().all(|marker| matches!(marker, 0xe0 | 0xdb | 0xc0 | 0xc4)), "{:x?}", markers(file));
        assert!(file.ends_with(&[0xff, 0xd9]));
    }
    assert!(polyglot.windows(3).any(|part| part == b"GPS"), "it was there");
}

#[test]
fn a7_pictures_are_turned_upright() {
    // Red is left in the file. Orientations as EXIF 2.32, 4.6.5, has them.
    for (orientation, size, red_at) in [
        (1, (1000, 600), (0.1, 0.5)),
        (2, (1000, 600), (0.9, 0.5)),
        (3, (1000, 600), (0.9, 0.5)),
        (4, (1000, 600), (0.1, 0.5)),
        (5, (600, 1000), (0.5, 0.1)),
        (6, (600, 1000), (0.5, 0.1)),
        (7, (600, 1000), (0.5, 0.9)),
        (8, (600, 1000), (0.5, 0.9)),
        // No orientation that there is.
        (77, (1000, 600), (0.1, 0.5)),
    ] {
        let picture = read(&jpeg_with(Some(&exif(orientation)), 1000, 600)).unwrap();
        assert_eq!((picture.width, picture.height), size, "{orientation}");
        let expected: Vec<_> = widths(size.0).into_iter().map(|width| (width, height(size, width))).collect();
        for (image, expected) in kept(&picture).iter().zip(expected) {
            assert_eq!(image.dimensions(), expected, "{orientation}");
            let at = |part: f64, whole: u32| (part * f64::from(whole)) as u32;
            let pixel = image.get_pixel(at(red_at.0, image.width()), at(red_at.1, image.height()));
            assert!(pixel[0] > 150 && pixel[2] < 100, "{orientation}: {pixel:?}");
        }
    }
}

#[test]
fn a7_other_kinds_become_jpeg() {
    let holes: ImageBuffer<Rgba<u8>, _> = ImageBuffer::from_pixel(40, 30, Rgba([0, 0, 0, 0]));
    let deep: ImageBuffer<image::Luma<u16>, _> = ImageBuffer::from_pixel(40, 30, image::Luma([u16::MAX]));
    let mut webp = Cursor::new(Vec::new());
    DynamicImage::ImageRgba8(holes.clone()).write_to(&mut webp, ImageFormat::WebP).unwrap();
    for (name, bytes) in [
        ("png", png(&DynamicImage::ImageRgba8(holes))),
        ("grey png of 16 bits", png(&DynamicImage::ImageLuma16(deep))),
        ("webp", webp.into_inner()),
    ] {
        let picture = read(&bytes).unwrap();
        let image = &kept(&picture)[0];
        assert_eq!((image.dimensions(), picture.files.len()), ((40, 30), 1), "{name}");
        assert!(image.get_pixel(20, 15).0.iter().all(|&part| part > 250), "{name}: what shines through is white");
    }
}

/// Twelve megapixels, as a phone sends them where no script makes them smaller: the figures are printed.
#[test]
fn a7_a_photo_of_a_phone_becomes_three_files() {
    let waves = |x: u32, y: u32| Rgb([((x / 9) ^ (y / 7)) as u8, (x * y / 5_000) as u8, (x / 3 + y / 2) as u8]);
    let mut source = Vec::new();
    JpegEncoder::new_with_quality(&mut source, 90).encode_image(&RgbImage::from_fn(4000, 3000, waves)).unwrap();
    let begun = std::time::Instant::now();
    let picture = read(&source).unwrap();
    let sizes: Vec<_> = picture.files.iter().map(|(width, file)| (*width, file.len())).collect();
    println!("{} bytes in, {:?}, {sizes:?} out", source.len(), begun.elapsed());
    assert_eq!(sizes.iter().map(|(width, _)| *width).collect::<Vec<_>>(), [320, 800, 1600]);
    assert!(sizes.iter().map(|(_, size)| size).sum::<usize>() < source.len());
}
