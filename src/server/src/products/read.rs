//! Bytes to rows: letters, separators and quotes are found out, so that nobody has to say.

use super::{Fault, FileError, MOST_BYTES, MOST_ROWS, feed};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1251};

/// Longest cell, in characters. A quote that is never closed swallows the rest of a file: this ends it.
const CELL: usize = 20_000;

/// A file's rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns, as written.
    pub header: Vec<String>,
    /// Rows with the line where each begins, as many cells as the header has.
    pub rows: Vec<(u64, Vec<String>)>,
    /// Rows that could not be read.
    pub faults: Vec<Fault>,
    /// How its letters were written, such as `UTF-8`.
    pub letters: &'static str,
    /// What stands between its cells, in words.
    pub separator: &'static str,
}

/// Reads a file.
///
/// # Errors
/// When it is no table, too large, or in letters that nobody can tell.
pub fn table(bytes: &[u8]) -> Result<Table, FileError> {
    if bytes.len() > MOST_BYTES {
        return Err(FileError::Large);
    }
    let (text, letters) = decode(bytes)?;
    if text.trim_start().starts_with('<') {
        return Ok(Table { letters, separator: "XML", ..feed::table(&text)? });
    }
    if text.contains('\0') {
        return Err(FileError::NoTable);
    }
    let (separator, name) = separator(&text);
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| FileError::NoTable)?.iter().map(|name| name.trim().to_owned());
    let header: Vec<String> = header.collect();
    if header.iter().all(String::is_empty) {
        return Err(FileError::Empty);
    }
    let mut table = Table { header, letters, separator: name, ..Table::default() };
    let mut lines = Lines { text: text.as_bytes(), seen: 0, line: 1 };
    for record in reader.records() {
        let record = record.map_err(|_| FileError::NoTable)?;
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if table.rows.len() + table.faults.len() == MOST_ROWS {
            return Err(FileError::Long);
        }
        match row(&record, table.header.len()) {
            Ok(cells) => table.rows.push((line, cells)),
            Err(reason) => table.faults.push(Fault { line, field: String::new(), reason }),
        }
    }
    if table.rows.is_empty() && table.faults.is_empty() { Err(FileError::Empty) } else { Ok(table) }
}

/// Tells the lines of places that come one after the other. The reader's own count leaves out empty lines before a row.
struct Lines<'a> {
    text: &'a [u8],
    seen: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first sign at or after a byte that is no line end.
    fn of(&mut self, byte: u64) -> u64 {
        let at = usize::try_from(byte).unwrap_or(usize::MAX).clamp(self.seen, self.text.len());
        let empty = self.text[at..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let ends = self.text[self.seen..at + empty].iter().filter(|&&byte| byte == b'\n').count();
        self.seen = at + empty;
        self.line += ends as u64;
        self.line
    }
}

/// The cells of a row, or why there is none.
fn row(record: &csv::StringRecord, width: usize) -> Result<Vec<String>, String> {
    if record.iter().any(|cell| cell.chars().nth(CELL).is_some()) {
        return Err("a cell has more than 20,000 characters; perhaps a quote is opened and never closed".to_owned());
    }
    let more = record.iter().skip(width).any(|cell| !cell.trim().is_empty());
    if record.len() < width || more {
        let (has, needs) = (record.len(), width);
        return Err(format!(
            "the row has {has} cells, the header {needs}; put a cell with the separator in it in quotes"
        ));
    }
    Ok(record.iter().take(width).map(cell).collect())
}

/// A cell without what table programs put around it: the quote that [`super::write`] sets before signs of a formula, and the
/// formula that keeps zeros.
fn cell(text: &str) -> String {
    let text = text.trim();
    let formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if let Some(rest) = text.strip_prefix('\'').filter(formula) {
        return rest.to_owned();
    }
    let inner = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(text).to_owned()
}

/// The text of a file, and how it was written.
fn decode(bytes: &[u8]) -> Result<(String, &'static str), FileError> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok((String::from_utf8(rest.to_vec()).map_err(|_| FileError::Letters)?, "UTF-8"));
    }
    for (mark, encoding) in [(b"\xFF\xFE", UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            let text = encoding.decode_without_bom_handling_and_without_replacement(rest).ok_or(FileError::Letters)?;
            return Ok((text.into_owned(), "UTF-16"));
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), "UTF-8"));
    }
    // Every row of bytes can be read as Windows-1251; only Cyrillic words come out as Cyrillic letters.
    let text = WINDOWS_1251.decode_without_bom_handling(bytes).0;
    let foreign = text.chars().filter(|sign| !sign.is_ascii()).count();
    let cyrillic =
        text.chars().filter(|sign| matches!(sign, 'А'..='я' | 'Ё' | 'ё' | '№' | '«' | '»' | '—' | '–')).count();
    // Other alphabets of one byte give capitals inside of words: few words begin small and go on large.
    let odd = text
        .chars()
        .zip(text.chars().skip(1))
        .filter(|&(a, b)| matches!(a, 'а'..='я') && matches!(b, 'А'..='Я'))
        .count();
    let fits = cyrillic * 10 >= foreign * 9 && odd * 20 <= cyrillic && !text.contains('\0');
    if fits { Ok((text.into_owned(), "Windows-1251")) } else { Err(FileError::Letters) }
}

/// What stands between the names of the columns most often, outside of quotes.
fn separator(text: &str) -> (u8, &'static str) {
    let mut quoted = false;
    let mut counts = [(0, b',', "commas"), (0, b';', "semicolons"), (0, b'\t', "tabs")];
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => counts.iter_mut().filter(|count| count.1 == byte).for_each(|count| count.0 += 1),
            _ => {}
        }
    }
    // The first of equals, so that a file with one column has commas.
    let most = counts.into_iter().rev().max_by_key(|count| count.0);
    most.map_or((b',', "commas"), |(_, byte, name)| (byte, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
        table(bytes).unwrap().rows.into_iter().map(|(_, cells)| cells).collect()
    }

    #[test]
    fn a20_letters_separators_and_quotes() {
        let cyrillic = WINDOWS_1251.encode("id;name\r\n1;Чайник «Ёлка»\r\n").0;
        let mut utf16 = vec![0xFF, 0xFE];
        utf16.extend("id\tname\n1\tقوری\n".encode_utf16().flat_map(u16::to_le_bytes));
        for (what, bytes, letters, separator, name) in [
            ("plain", b"id,name\n1,Kettle".as_slice(), "UTF-8", "commas", "Kettle"),
            ("bom", "\u{FEFF}id,name\n1,قوری".as_bytes(), "UTF-8", "commas", "قوری"),
            ("old Excel", &cyrillic, "Windows-1251", "semicolons", "Чайник «Ёлка»"),
            ("Excel's Unicode text", &utf16, "UTF-16", "tabs", "قوری"),
            ("quotes", b"\"id\",\"na,m;e\"\n1,\"a \"\"b\"\", c\nd\"", "UTF-8", "commas", "a \"b\", c\nd"),
            ("kept from being a formula", b"id,name\n1,'=SUM(A1)", "UTF-8", "commas", "=SUM(A1)"),
            ("kept as text", b"id;name\n1;\"=\"\"007\"\"\"", "UTF-8", "semicolons", "007"),
        ] {
            let table = table(bytes).unwrap();
            assert_eq!((table.letters, table.separator), (letters, separator), "{what}");
            assert_eq!(table.rows[0].1, ["1", name], "{what}");
            assert_eq!(table.faults, [], "{what}");
        }
    }

    #[test]
    fn a20_faulty_rows_have_their_line() {
        let found = table(b"id,name\n1,a\n\n2\n3,b,c\n4,d,,\n").unwrap();
        assert_eq!(found.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 6]);
        assert_eq!(found.faults.iter().map(|fault| fault.line).collect::<Vec<_>>(), [4, 5]);
        let open = format!("id,name\n1,\"{}", "x\n".repeat(CELL));
        assert!(table(open.as_bytes()).unwrap().faults[0].reason.contains("never closed"));
    }

    #[test]
    fn a20_files_that_are_none() {
        let greek = encoding_rs::WINDOWS_1253.encode("id,name\n1,Βραστήρας καφέ\n2,Τσαγιέρα").0;
        let persian = encoding_rs::WINDOWS_1256.encode("id,name\n1,قوری چای\n2,فنجان").0;
        for (bytes, error) in [
            (b"".as_slice(), FileError::Empty),
            (b"id,name\n", FileError::Empty),
            (b",,\n1,2,3", FileError::Empty),
            (b"PK\x03\x04\0\0\0\0", FileError::NoTable),
            (b"\x89PNG\r\n\x1a\n\0\0\0\xff", FileError::Letters),
            (&greek, FileError::Letters),
            (&persian, FileError::Letters),
            (&vec![b'a'; MOST_BYTES + 1], FileError::Large),
            ("id\n1\n".repeat(MOST_ROWS).as_bytes(), FileError::Long),
        ] {
            assert_eq!(table(bytes), Err(error));
        }
    }

    proptest! {
        #[test]
        fn a20_any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[\"',;\t\n=a-c<>&]{0,80}") {
            for bytes in [bytes.as_slice(), text.as_bytes()] {
                if let Ok(table) = table(bytes) {
                    prop_assert!(table.rows.iter().all(|(_, cells)| cells.len() == table.header.len()));
                }
            }
        }
    }

    #[test]
    fn a20_rows_are_as_wide_as_their_header() {
        assert_eq!(rows(b"a,b\n1,2,\n"), [["1", "2"]]);
    }
}
