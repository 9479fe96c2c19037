//! What is measured, and what is said of a file that cannot be read.

use super::*;
use std::path::Path;

fn evaluate(folder: &Path, name: &str, content: &[u8], json: bool) -> anyhow::Result<String> {
    let file = folder.join(name);
    std::fs::write(&file, content).unwrap();
    let mut out = Vec::new();
    Evaluate { files: vec![file], json }.run(&mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

const TEXTS: &str = "# a remark\nneg\tshop a\tTerrible quality, broke after two days\n5\tshop a\tExcellent, I love it\n\n\
                     positive\tshop b\tОтличное качество, спасибо\nneg\tОчень плохо, верните деньги\r\n";

#[test]
fn c1_figures_by_language_and_source() {
    let folder = tempfile::tempdir().unwrap();
    let out = evaluate(folder.path(), "own.tsv", TEXTS.as_bytes(), true).unwrap();
    let out: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(out["model"], MODEL_SHA256);
    let rows: Vec<_> = out["sets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| (r["set"].as_str().unwrap(), r["name"].as_str().unwrap(), r["texts"].as_u64().unwrap()))
        .collect();
    assert_eq!(
        rows,
        [
            ("all", "", 4),
            ("language", "en", 2),
            ("language", "ru", 2),
            ("source", "own", 1),
            ("source", "shop a", 2),
            ("source", "shop b", 1)
        ]
    );
    assert_eq!(out["sets"][0]["accuracy"], 1.0);
    let table = evaluate(folder.path(), "own.tsv", TEXTS.as_bytes(), false).unwrap();
    assert!(table.contains("source    shop a                          2     1.000"), "{table}");
}

#[test]
fn c1_faults_are_named_by_line() {
    let folder = tempfile::tempdir().unwrap();
    for (content, want) in [
        (&b"neg\tbad\nbad\tgood\n"[..], "line 2: \"bad\" is no label"),
        (b"neg\tbad\nneg\n", "line 2: there must be a label"),
        (b"neg\ta\tb\tc", "line 1: there must be a label"),
        (b"neg\t\xff\xfe\n", "line 1: it is not UTF-8"),
    ] {
        let fault = format!("{:#}", evaluate(folder.path(), "faulty.tsv", content, true).unwrap_err());
        assert!(fault.contains(want), "{fault}");
    }
    let missing = Evaluate { files: vec![folder.path().join("none.tsv")], json: false }.run(&mut Vec::new());
    assert!(format!("{:#}", missing.unwrap_err()).contains("none.tsv"));
}
