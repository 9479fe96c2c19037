//! Rows to drafts: which column is which, by the service that wrote the file.
//!
//! Our own columns are `id,name,url,image,gtin,variant,parent`; whatever else has a table can be read by saying which
//! column is which. Exports of Shopify and WooCommerce and Google's feed are known by their headers.

use super::FileError;
use super::read::Table;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The fields of a product, by the names of our own columns.
pub const FIELDS: [&str; 7] = ["id", "name", "url", "image", "gtin", "variant", "parent"];

/// A row as it stands in the file. What the file has no column for is `None`: importing leaves it as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Line of the file.
    pub line: u64,
    /// The shop's own id.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Address of its page.
    pub url: Option<String>,
    /// Address of its picture.
    pub image: Option<String>,
    /// GTIN.
    pub gtin: Option<String>,
    /// What tells it from its siblings.
    pub variant: Option<String>,
    /// Whose reviews it shares; empty for nobody's.
    pub parent: Option<String>,
}

/// A file read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafts {
    /// Who wrote the file, in words.
    pub source: &'static str,
    /// The rows that are products.
    pub drafts: Vec<Draft>,
    /// Columns that were not used.
    pub unused: Vec<String>,
}

/// The rows of a file as drafts. `mapping` names the column of a field; `site` is the origin of the shop's pages, for
/// exports that know paths alone.
///
/// # Errors
/// When it cannot be told which column holds the id, or a mapping names what is not there.
pub fn drafts(table: &Table, mapping: &BTreeMap<String, String>, site: Option<&str>) -> Result<Drafts, FileError> {
    let columns = Columns::of(&table.header)?;
    if !mapping.is_empty() {
        return mapped(table, &columns, mapping);
    }
    if columns.any(&["handle", "url handle"]) && columns.any(&["option1 value"]) {
        return Ok(shopify(table, columns, site));
    }
    if columns.any(&["type"]) && columns.any(&["sku"]) && columns.any(&["id"]) && columns.any(&["parent"]) {
        return Ok(woocommerce(table, columns));
    }
    if columns.any(&["link"]) && columns.any(&["title"]) && columns.any(&["id"]) {
        return Ok(google(table, columns));
    }
    if !columns.any(&["id"]) {
        return Err(FileError::NoId(table.header.join(", ")));
    }
    let own =
        FIELDS.iter().filter(|field| columns.any(&[field])).map(|field| ((*field).to_owned(), (*field).to_owned()));
    let read = mapped(table, &columns, &own.collect())?;
    Ok(Drafts { source: "own columns", ..read })
}

/// Columns by their names, in lower case.
struct Columns<'a> {
    header: &'a [String],
    at: HashMap<String, usize>,
    used: HashSet<usize>,
}

impl<'a> Columns<'a> {
    fn of(header: &'a [String]) -> Result<Self, FileError> {
        let mut at = HashMap::new();
        for (column, name) in header.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if at.insert(name.to_lowercase().replace('_', " "), column).is_some() {
                return Err(FileError::Twice(name.clone()));
            }
        }
        Ok(Columns { header, at, used: HashSet::new() })
    }

    fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.at.contains_key(*name))
    }

    /// The column of the first of these names that is there.
    fn take(&mut self, names: &[&str]) -> Option<usize> {
        let column = names.iter().find_map(|name| self.at.get(*name).copied());
        self.used.extend(column);
        column
    }

    fn unused(&self) -> Vec<String> {
        let rest =
            self.header.iter().enumerate().filter(|(column, name)| !self.used.contains(column) && !name.is_empty());
        rest.map(|(_, name)| name.clone()).collect()
    }
}

fn cell(row: &[String], column: Option<usize>) -> Option<String> {
    column.and_then(|column| row.get(column)).cloned()
}

/// The same where an empty cell says nothing: exports leave out what their service does not know.
fn known(row: &[String], column: Option<usize>) -> Option<String> {
    cell(row, column).filter(|text| !text.is_empty())
}

fn mapped(table: &Table, columns: &Columns<'_>, mapping: &BTreeMap<String, String>) -> Result<Drafts, FileError> {
    let mut of = HashMap::new();
    for (field, name) in mapping {
        let there = || table.header.join(", ");
        let column = columns.at.get(&name.trim().to_lowercase().replace('_', " ")).copied();
        let column = column.filter(|_| FIELDS.contains(&field.as_str()));
        of.insert(field.as_str(), column.ok_or_else(|| FileError::NoColumn(name.clone(), there()))?);
    }
    let Some(&id) = of.get("id") else { return Err(FileError::NoId(table.header.join(", "))) };
    let column = |field: &str| of.get(field).copied();
    let draft = |(line, row): &(u64, Vec<String>)| Draft {
        line: *line,
        id: row[id].clone(),
        name: cell(row, column("name")),
        url: cell(row, column("url")),
        image: cell(row, column("image")),
        gtin: cell(row, column("gtin")),
        variant: cell(row, column("variant")),
        parent: cell(row, column("parent")),
    };
    let used: HashSet<usize> = of.values().copied().collect();
    let unused = Columns { header: &table.header, at: HashMap::new(), used }.unused();
    Ok(Drafts { source: "columns as you said", drafts: table.rows.iter().map(draft).collect(), unused })
}

/// Shopify's product export: a row for each variant and each further picture. Products go by their handle, as themes know
/// them; variants by their SKU, since the export has no other id of theirs.
fn shopify(table: &Table, mut columns: Columns<'_>, site: Option<&str>) -> Drafts {
    let handle = columns.take(&["handle", "url handle"]);
    let title = columns.take(&["title"]);
    let sku = columns.take(&["variant sku", "sku"]);
    let barcode = columns.take(&["variant barcode", "barcode"]);
    let image = columns.take(&["image src", "product image url"]);
    let own_image = columns.take(&["variant image", "variant image url"]);
    let options = ["option1 value", "option2 value", "option3 value"].map(|name| columns.take(&[name]));
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    let mut drafts = Vec::new();
    for (line, row) in &table.rows {
        let of = cell(row, handle).unwrap_or_default();
        let values: Vec<String> = options.iter().filter_map(|column| known(row, *column)).collect();
        let alone = values.iter().all(|value| value == "Default Title");
        if !names.contains_key(&of) {
            let name = known(row, title);
            names.insert(of.clone(), name.clone());
            drafts.push(Draft {
                line: *line,
                url: site.filter(|_| !of.is_empty()).map(|site| format!("{site}/products/{of}")),
                id: of.clone(),
                name,
                image: known(row, image),
                gtin: known(row, barcode).filter(|_| alone),
                ..Draft::default()
            });
        }
        if let (false, Some(id)) = (alone, known(row, sku).filter(|id| *id != of)) {
            drafts.push(Draft {
                line: *line,
                id,
                name: names.get(&of).cloned().flatten(),
                url: site.map(|site| format!("{site}/products/{of}")),
                image: known(row, own_image),
                gtin: known(row, barcode),
                variant: Some(values.join(", ")),
                parent: Some(of),
            });
        }
    }
    Drafts { source: "Shopify", drafts, unused: columns.unused() }
}

/// WooCommerce's product export, in English as its headers are translated. A variation names its product by SKU or `id:123`.
fn woocommerce(table: &Table, mut columns: Columns<'_>) -> Drafts {
    let id = columns.take(&["id"]);
    let kind = columns.take(&["type"]);
    let sku = columns.take(&["sku"]);
    let name = columns.take(&["name"]);
    let images = columns.take(&["images"]);
    let parent = columns.take(&["parent"]);
    let gtin = columns.take(&["gtin, upc, ean, or isbn"]);
    let values = (1..=9).filter_map(|n| columns.take(&[&format!("attribute {n} value(s)")])).collect::<Vec<_>>();
    let by_sku: HashMap<&str, &str> =
        table.rows.iter().filter_map(|(_, row)| Some((row.get(sku?)?.as_str(), row.get(id?)?.as_str()))).collect();
    let draft = |(line, row): &(u64, Vec<String>)| {
        let variation = cell(row, kind).unwrap_or_default().contains("variation");
        let above = known(row, parent).map(|text| match text.strip_prefix("id:") {
            Some(id) => id.to_owned(),
            None => by_sku.get(text.as_str()).map_or(text.clone(), |id| (*id).to_owned()),
        });
        let label: Vec<String> = values.iter().filter_map(|&column| known(row, Some(column))).collect();
        Draft {
            line: *line,
            id: cell(row, id).unwrap_or_default(),
            name: known(row, name),
            url: None,
            image: known(row, images).and_then(|list| list.split(',').next().map(|first| first.trim().to_owned())),
            gtin: known(row, gtin),
            variant: variation.then(|| label.join(", ")),
            parent: variation.then_some(above).flatten(),
        }
    };
    let drafts = table.rows.iter().map(draft).collect();
    Drafts { source: "WooCommerce", drafts, unused: columns.unused() }
}

/// Google's feed, as tabs or XML. Those with one `item_group_id` share reviews: under the product of that id where the
/// feed has it, otherwise under the first of them.
fn google(table: &Table, mut columns: Columns<'_>) -> Drafts {
    let id = columns.take(&["id"]);
    let title = columns.take(&["title"]);
    let link = columns.take(&["link"]);
    let image = columns.take(&["image link"]);
    let gtin = columns.take(&["gtin"]);
    let group = columns.take(&["item group id"]);
    let traits = ["color", "size", "material", "pattern"].map(|name| columns.take(&[name]));
    let ids: HashSet<&str> = table.rows.iter().filter_map(|(_, row)| Some(row.get(id?)?.as_str())).collect();
    let mut first: HashMap<String, String> = HashMap::new();
    let mut drafts = Vec::new();
    for (line, row) in &table.rows {
        let own = cell(row, id).unwrap_or_default();
        let mut parent = None;
        if let Some(group) = known(row, group) {
            let head = if ids.contains(group.as_str()) {
                group
            } else {
                first.entry(group).or_insert_with(|| own.clone()).clone()
            };
            parent = Some(head).filter(|head| *head != own);
        }
        let label: Vec<String> = traits.iter().filter_map(|column| known(row, *column)).collect();
        drafts.push(Draft {
            line: *line,
            id: own,
            name: known(row, title),
            url: known(row, link),
            image: known(row, image),
            gtin: known(row, gtin),
            variant: (!label.is_empty()).then(|| label.join(", ")),
            parent,
        });
    }
    Drafts { source: "Google's product feed", drafts, unused: columns.unused() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::read::table;

    fn read(text: &str, mapping: &[(&str, &str)]) -> Result<Drafts, FileError> {
        let mapping = mapping.iter().map(|(field, name)| ((*field).to_owned(), (*name).to_owned())).collect();
        drafts(&table(text.as_bytes()).unwrap(), &mapping, Some("https://shop.example"))
    }

    fn short(drafts: &Drafts) -> Vec<String> {
        let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let one = |d: &Draft| {
            let rest = [&d.name, &d.url, &d.image, &d.gtin, &d.variant, &d.parent].map(text).join("|");
            format!("{}:{}|{rest}", d.line, d.id)
        };
        drafts.drafts.iter().map(one).collect()
    }

    #[test]
    fn a20_own_columns_in_any_order() {
        let found = read("Name,ID,price\nKettle,k-1,5\n,k-2,6\n", &[]).unwrap();
        assert_eq!(short(&found), ["2:k-1|Kettle|-|-|-|-|-", "3:k-2||-|-|-|-|-"]);
        assert_eq!(found.unused, ["price"]);
    }

    #[test]
    fn a20_shopify() {
        let found = read(
            "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Option2 Value,Variant SKU,Variant Barcode,Image Src,Variant Image\n\
             pot,Pot,<p>x</p>,Colour,Blue,4 cups,POT-B,4006381333931,https://c.example/1.jpg,https://c.example/b.jpg\n\
             pot,,,,Red,4 cups,POT-R,,https://c.example/2.jpg,\n\
             pot,,,,,,,,https://c.example/3.jpg,\n\
             mug,Mug,,Title,Default Title,,MUG,96385074,,\n",
            &[],
        )
        .unwrap();
        assert_eq!(found.source, "Shopify");
        assert_eq!(
            short(&found),
            [
                "2:pot|Pot|https://shop.example/products/pot|https://c.example/1.jpg|-|-|-",
                "2:POT-B|Pot|https://shop.example/products/pot|https://c.example/b.jpg|4006381333931|Blue, 4 cups|pot",
                "3:POT-R|Pot|https://shop.example/products/pot|-|-|Red, 4 cups|pot",
                "5:mug|Mug|https://shop.example/products/mug|-|96385074|-|-",
            ]
        );
    }

    #[test]
    fn a20_woocommerce() {
        let found = read(
            "ID,Type,SKU,\"GTIN, UPC, EAN, or ISBN\",Name,Images,Parent,Attribute 1 name,Attribute 1 value(s)\n\
             10,variable,POT,,Pot,\"https://s.example/1.jpg, https://s.example/2.jpg\",,Colour,\"Blue, Red\"\n\
             11,variation,POT-B,4006381333931,Pot - Blue,,POT,Colour,Blue\n\
             12,variation,,,Pot - Red,,id:10,Colour,Red\n",
            &[],
        )
        .unwrap();
        assert_eq!(
            short(&found),
            [
                "2:10|Pot|-|https://s.example/1.jpg|-|-|-",
                "3:11|Pot - Blue|-|-|4006381333931|Blue|10",
                "4:12|Pot - Red|-|-|-|Red|10",
            ]
        );
    }

    #[test]
    fn a20_google() {
        let found = read(
            "id\ttitle\tlink\timage link\tgtin\titem_group_id\tcolor\tsize\n\
             a1\tTee\thttps://s.example/1\thttps://s.example/1.jpg\t\tTEE\tblue\tL\n\
             a2\tTee\thttps://s.example/2\t\t\tTEE\tred\tL\n\
             b\tPot\thttps://s.example/b\t\t\tb\t\t\n",
            &[],
        )
        .unwrap();
        assert_eq!(found.source, "Google's product feed");
        assert_eq!(
            short(&found),
            [
                "2:a1|Tee|https://s.example/1|https://s.example/1.jpg|-|blue, L|-",
                "3:a2|Tee|https://s.example/2|-|-|red, L|a1",
                "4:b|Pot|https://s.example/b|-|-|-|-",
            ]
        );
    }

    #[test]
    fn a20_others_by_saying_which_column_is_which() {
        let bitrix = "IE_XML_ID;IE_NAME;IE_DETAIL_PICTURE\n77;Чайник;https://s.example/1.jpg\n";
        let found = read(bitrix, &[("id", "ie_xml_id"), ("name", "IE_NAME")]).unwrap();
        assert_eq!(short(&found), ["2:77|Чайник|-|-|-|-|-"]);
        let there = "IE_XML_ID, IE_NAME, IE_DETAIL_PICTURE".to_owned();
        assert_eq!(read(bitrix, &[]), Err(FileError::NoId(there.clone())));
        assert_eq!(read(bitrix, &[("name", "IE_NAME")]), Err(FileError::NoId(there.clone())));
        assert_eq!(read(bitrix, &[("id", "sku")]), Err(FileError::NoColumn("sku".to_owned(), there.clone())));
        assert_eq!(read(bitrix, &[("price", "IE_NAME")]), Err(FileError::NoColumn("IE_NAME".to_owned(), there)));
        assert_eq!(read("id,ID\n1,2\n", &[]), Err(FileError::Twice("ID".to_owned())));
    }
}
