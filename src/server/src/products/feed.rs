//! Google's product feed as XML (RSS 2.0 and Atom): the elements of each item as a row of a table.
//!
//! Entities of the document's own are not expanded, and nothing is fetched.

use super::read::Table;
use super::{FileError, MOST_ROWS};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashMap;

/// The elements that are read, without their prefix; the names of the columns.
const FIELDS: [&str; 10] =
    ["id", "title", "link", "image_link", "gtin", "item_group_id", "color", "size", "material", "pattern"];

/// Items as rows.
pub(super) fn table(text: &str) -> Result<Table, FileError> {
    let mut reader = Reader::from_str(text);
    let mut table = Table { header: FIELDS.map(str::to_owned).to_vec(), ..Table::default() };
    let (mut line, mut seen) = (1, 0);
    let mut item: Option<(u64, HashMap<&str, String>)> = None;
    let mut field: Option<&str> = None;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(text.len());
        line += text.as_bytes()[seen..at].iter().filter(|&&byte| byte == b'\n').count() as u64;
        seen = at;
        let broken = || FileError::Xml(line);
        match reader.read_event().map_err(|_| broken())? {
            Event::Eof if item.is_some() => return Err(broken()),
            Event::Eof => break,
            Event::Start(start) => {
                let name = start.local_name();
                if item.is_none() {
                    item = matches!(name.as_ref(), b"item" | b"entry").then(|| (line, HashMap::new()));
                } else {
                    field = known(name.as_ref());
                }
            }
            // Atom has its link in an attribute.
            Event::Empty(empty) => {
                if let (Some((_, cells)), Some("link")) = (&mut item, known(empty.local_name().as_ref()))
                    && let Ok(Some(href)) = empty.try_get_attribute("href")
                {
                    let href = href.decoded_and_normalized_value(quick_xml::XmlVersion::Implicit1_0, reader.decoder());
                    cells.insert("link", href.map_err(|_| broken())?.into_owned());
                }
            }
            Event::Text(part) => add(&mut item, field, &part.decode().map_err(|_| broken())?),
            Event::CData(part) => add(&mut item, field, &part.decode().map_err(|_| broken())?),
            Event::GeneralRef(part) => {
                let name = part.decode().map_err(|_| broken())?;
                let number = part.resolve_char_ref().map_err(|_| broken())?;
                let sign = number.map(String::from);
                let known = quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned);
                add(&mut item, field, &sign.or(known).ok_or_else(broken)?);
            }
            Event::End(end) => match end.local_name().as_ref() {
                b"item" | b"entry" => {
                    if let Some((line, mut cells)) = item.take() {
                        if table.rows.len() == MOST_ROWS {
                            return Err(FileError::Long);
                        }
                        let row = FIELDS.map(|name| cells.remove(name).unwrap_or_default().trim().to_owned());
                        table.rows.push((line, row.to_vec()));
                    }
                    field = None;
                }
                _ => field = None,
            },
            _ => {}
        }
    }
    if table.rows.is_empty() { Err(FileError::NoTable) } else { Ok(table) }
}

fn known(name: &[u8]) -> Option<&'static str> {
    FIELDS.into_iter().find(|field| field.as_bytes() == name)
}

fn add(item: &mut Option<(u64, HashMap<&'static str, String>)>, field: Option<&'static str>, text: &str) {
    if let (Some((_, cells)), Some(field)) = (item, field) {
        cells.entry(field).or_default().push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a20_rss_and_atom() {
        let rss = "<?xml version=\"1.0\"?>\n<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><title>Shop</title>\n\
            <item><g:id>K-1</g:id><title>Tea &amp; more</title><link>https://s.example/k</link>\n\
            <g:image_link><![CDATA[https://s.example/k.jpg?a&b]]></g:image_link><g:shipping><g:price>5</g:price></g:shipping>\
            </item></channel></rss>";
        let found = table(rss).unwrap();
        assert_eq!(found.rows[0].0, 3);
        assert_eq!(found.rows[0].1[..4], ["K-1", "Tea & more", "https://s.example/k", "https://s.example/k.jpg?a&b"]);
        let atom = "<feed><entry><id>1</id><title>&#x41;</title><link href=\"https://s.example/a?b=1&amp;c=2\"/></entry></feed>";
        assert_eq!(table(atom).unwrap().rows[0].1[..3], ["1", "A", "https://s.example/a?b=1&c=2"]);
    }

    /// G7: no bombs of entities, no files of the server.
    #[test]
    fn g7_entities_of_the_document_are_refused() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>\
            <rss><item><id>&f;</id></item></rss>";
        assert_eq!(table(bomb), Err(FileError::Xml(1)));
        for (broken, error) in [
            ("<rss><item><id>1</id>", FileError::Xml(1)),
            ("<rss>\n<item><id>1</b></item>", FileError::Xml(2)),
            ("<html><body>no</body></html>", FileError::NoTable),
        ] {
            assert_eq!(table(broken), Err(error), "{broken}");
        }
    }
}
