//! The compressed twins that lie beside each file, made once so that the server never has to.

use anyhow::{Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use libdeflater::{CompressionLvl, Compressor};

/// Brotli at its best quality.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out)
}

/// Gzip at libdeflate's best level.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut out = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let length = compressor.gzip_compress(bytes, &mut out).map_err(|problem| anyhow!("gzip: {problem}"))?;
    out.truncate(length);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{brotli, gzip};

    #[test]
    fn both_give_back_what_went_in() {
        let text = "stars ".repeat(500);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut brotli(text.as_bytes()).expect("brotli").as_slice(), &mut plain)
            .expect("valid brotli");
        assert_eq!(plain, text.as_bytes());
        let mut plain = vec![0; text.len()];
        let packed = gzip(text.as_bytes()).expect("gzip");
        libdeflater::Decompressor::new().gzip_decompress(&packed, &mut plain).expect("valid gzip");
        assert_eq!(plain, text.as_bytes());
    }
}
