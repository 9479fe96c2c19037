//! Smaller text: JavaScript by oxc, style sheets by lightningcss.

use anyhow::{Result, anyhow, ensure};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Minifies an ES module: its top-level names are its own and may be shortened, its exports stay.
pub(crate) fn script(name: &str, source: &str) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(problem) = parsed.diagnostics.iter().next() {
        return Err(anyhow!("{name}: {problem}"));
    }
    let mut program = parsed.program;
    let mangle = MangleOptions { top_level: Some(true), ..MangleOptions::default() };
    let options =
        MinifierOptions { mangle: Some(mangle), compress: Some(CompressOptions::smallest()), mangle_properties: None };
    let scoping = Minifier::new(options).minify(&allocator, &mut program).scoping;
    let small = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(scoping).build(&program).code;
    for kept in ["import.meta.url", "import("] {
        ensure!(!source.contains(kept) || small.contains(kept), "{name}: minifying lost {kept}");
    }
    Ok(small)
}

/// Minifies a style sheet. There are no browser targets, so nothing is rewritten for older ones.
pub(crate) fn style(name: &str, source: &str) -> Result<String> {
    let mut sheet = StyleSheet::parse(source, ParserOptions { filename: name.to_owned(), ..ParserOptions::default() })
        .map_err(|problem| anyhow!("{problem}"))?;
    sheet.minify(MinifyOptions::default()).map_err(|problem| anyhow!("{name}: {problem}"))?;
    let small = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(small.map_err(|problem| anyhow!("{name}: {problem}"))?.code)
}
