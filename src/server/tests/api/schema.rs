//! A small checker of JSON against the schemas of `openapi.json`: the words of JSON Schema that stand there, no others.

use serde_json::Value;

/// The description that the program serves.
pub fn description() -> Value {
    serde_json::from_str(include_str!("../../openapi.json")).unwrap()
}

/// What the checker understands, or may pass over since it asserts nothing.
const KNOWN: [&str; 18] = [
    "$ref",
    "type",
    "enum",
    "const",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "anyOf",
    "description",
    "default",
    "format",
];

/// Follows `$ref`s.
pub fn resolve<'a>(root: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads out of the document"));
        value = root.pointer(pointer).unwrap_or_else(|| panic!("{reference} leads nowhere"));
    }
    value
}

/// Everything in which a value differs from a schema.
pub fn faults(root: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    check(root, schema, value, "$", &mut faults);
    faults
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let schema = resolve(root, schema);
    for word in schema.as_object().unwrap().keys() {
        assert!(KNOWN.contains(&word.as_str()) || word == "pattern", "{at}: the checker does not know {word}");
    }
    let limit = |word: &str| schema.get(word).and_then(Value::as_f64);
    let mut bounds = |low: &str, high: &str, number: f64, what: &str| {
        if limit(low).is_some_and(|low| number < low) || limit(high).is_some_and(|high| number > high) {
            faults.push(format!("{at}: {what} {number}"));
        }
    };
    match value {
        Value::String(text) => bounds("minLength", "maxLength", text.chars().count() as f64, "length"),
        Value::Array(items) => bounds("minItems", "maxItems", items.len() as f64, "items"),
        Value::Number(number) => bounds("minimum", "maximum", number.as_f64().unwrap(), "number"),
        _ => {}
    }
    let kinds = schema.get("type").map(|kind| kind.as_array().cloned().unwrap_or_else(|| vec![kind.clone()]));
    if kinds.is_some_and(|kinds| !kinds.iter().any(|kind| is(value, kind.as_str().unwrap()))) {
        faults.push(format!("{at}: {value} has another type than {}", schema["type"]));
    }
    if schema.get("enum").is_some_and(|list| !list.as_array().unwrap().contains(value)) {
        faults.push(format!("{at}: {value} is not one of {}", schema["enum"]));
    }
    if schema.get("const").is_some_and(|only| only != value) {
        faults.push(format!("{at}: {value} is not {}", schema["const"]));
    }
    let fits = |one: &Value| self::faults(root, one, value).is_empty();
    if schema.get("anyOf").is_some_and(|any| !any.as_array().unwrap().iter().any(fits)) {
        faults.push(format!("{at}: {value} is none of those allowed"));
    }
    if let (Some(items), Value::Array(values)) = (schema.get("items"), value) {
        for (number, value) in values.iter().enumerate() {
            check(root, items, value, &format!("{at}[{number}]"), faults);
        }
    }
    let Value::Object(fields) = value else { return };
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if !fields.contains_key(name.as_str().unwrap()) {
            faults.push(format!("{at}: {name} is missing"));
        }
    }
    for (name, value) in fields {
        let place = format!("{at}.{name}");
        match (schema.get("properties").and_then(|known| known.get(name)), schema.get("additionalProperties")) {
            (Some(field), _) => check(root, field, value, &place, faults),
            (None, Some(Value::Bool(false))) => faults.push(format!("{place}: there is no such field")),
            (None, Some(Value::Bool(true)) | None) => {}
            (None, Some(other)) => check(root, other, value, &place, faults),
        }
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("there is no type {other}"),
    }
}

#[test]
fn the_checker_finds_faults() {
    use serde_json::json;
    let root = description();
    let review = json!({ "$ref": "#/components/schemas/NewReview" });
    let id = "0b1f7d52-6a6c-4c55-9a57-3f8e2f0d9c11";
    assert_eq!(faults(&root, &review, &json!({ "id": id, "rating": 5, "title": null })), Vec::<String>::new());
    for (bad, count) in [
        (json!({ "id": id }), 1),
        (json!({ "id": id, "rating": 6 }), 1),
        (json!({ "id": "7", "rating": "5", "title": "t".repeat(121), "other": 1 }), 4),
        (json!([]), 1),
    ] {
        assert_eq!(faults(&root, &review, &bad).len(), count, "{bad}");
    }
    assert_eq!(faults(&root, &review, &json!({ "answer": 5 })).len(), 3);
}
