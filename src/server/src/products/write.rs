//! Products and faults as CSV, safe to open in a table program.

use super::Fault;
use super::columns::FIELDS;
use plaudit_store::{ListedProduct, Product, Shop, Store};
use std::borrow::Cow;

/// Products that are read at a time.
const CHUNK: usize = 1_000;

/// The shop's whole list in our own columns: importing it again changes nothing.
///
/// # Errors
/// When storage fails.
pub async fn products(store: &Store, shop: &Shop) -> Result<String, plaudit_store::Error> {
    let mut rows = Rows::new(&FIELDS);
    let mut offset = 0;
    loop {
        let found: Vec<ListedProduct> = store.products(&shop.key, "", CHUNK, offset).await?;
        for ListedProduct { product, .. } in &found {
            let Product { id, name, url, image, gtin, variant, parent } = product;
            let parent = parent.as_ref().map_or("", |parent| parent.as_str());
            rows.add(&[id.as_str(), name, url, image, gtin, variant, parent]);
        }
        if found.len() < CHUNK {
            return Ok(rows.text());
        }
        offset += CHUNK;
    }
}

/// Faults by line, without what the rows held.
pub fn faults(faults: &[Fault]) -> String {
    let mut rows = Rows::new(&["line", "column", "reason"]);
    for fault in faults {
        rows.add(&[&fault.line.to_string(), &fault.field, &fault.reason]);
    }
    rows.text()
}

/// A table in memory: writing to it cannot fail.
struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    fn new(header: &[&str]) -> Rows {
        let mut rows = Rows(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new()));
        rows.add(header);
        rows
    }

    fn add(&mut self, cells: &[&str]) {
        let written = self.0.write_record(cells.iter().map(|cell| harmless(cell).into_owned()));
        debug_assert!(written.is_ok(), "a record in memory");
    }

    /// With the mark that tells table programs that it is UTF-8.
    fn text(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes))
    }
}

/// A cell that no table program takes for a formula (OWASP, CSV injection); `read` takes the quote away again.
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::read::table;
    use proptest::prelude::*;

    /// G7: what shops and shoppers call things runs in nobody's table program.
    #[test]
    fn g7_no_cell_begins_like_a_formula() {
        for (text, written) in [
            ("=HYPERLINK(\"http://evil.example\")", "\"'=HYPERLINK(\"\"http://evil.example\"\")\""),
            ("+1", "'+1"),
            ("-1+1|cmd", "'-1+1|cmd"),
            ("@SUM(1)", "'@SUM(1)"),
            ("\tx", "'\tx"),
            ("plain = fine", "plain = fine"),
        ] {
            let found = faults(&[Fault { line: 2, field: String::new(), reason: text.to_owned() }]);
            assert_eq!(found, format!("\u{FEFF}line,column,reason\r\n2,,{written}\r\n"));
        }
    }

    proptest! {
        #[test]
        fn a20_what_is_written_reads_the_same(cells in prop::collection::vec("[=+@'\",;\na-dя\\-]{1,12}", 2..5)) {
            let cells: Vec<String> = cells.into_iter().map(|cell| format!("x{cell}x")).chain(["=1".to_owned()]).collect();
            let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
            let header: Vec<String> = (0..cells.len()).map(|n| format!("c{n}")).collect();
            let header: Vec<&str> = header.iter().map(String::as_str).collect();
            let mut rows = Rows::new(&header);
            rows.add(&cells);
            prop_assert_eq!(&table(rows.text().as_bytes()).unwrap().rows[0].1, &cells);
        }
    }
}
