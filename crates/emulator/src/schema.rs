//! Validation of JSON against the schema keywords that the spec profile uses.
//!
//! A full validator (jsonschema 0.60 without features) costs 68 s of CPU to compile, and everyone who
//! tries the SDK compiles the emulator. `pattern`, `oneOf` and `anyOf` are not checked; unknown fields
//! are accepted, as by the real services.

use std::fmt;

use chrono::{DateTime, NaiveDate};
use serde_json::{Map, Number, Value};

use crate::{document::Document, ocid, problem::deeper};

/// The form of an OCID.
const OCID: &str = "ocid1.<type>.<realm>.[region].<unique>";

/// A value that violates the schema, with a JSON pointer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    pub(crate) pointer: String,
    pub(crate) message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.pointer.is_empty() {
            write!(f, "{}: ", self.pointer)?;
        }
        f.write_str(&self.message)
    }
}

/// Returns all violations of `schema` in `value`.
pub(crate) fn validate(document: &Document, schema: &Value, value: &Value) -> Vec<Violation> {
    let mut check = Check { document, ocids: true, violations: Vec::new() };
    check.value(schema, value, "", true);
    check.violations
}

/// Like [`validate`], for a value that is looked up: what is no OCID is not found.
pub(crate) fn validate_key(document: &Document, schema: &Value, value: &Value) -> Vec<Violation> {
    let mut check = Check { document, ocids: false, violations: Vec::new() };
    check.value(schema, value, "", true);
    check.violations
}

struct Check<'d> {
    document: &'d Document,
    /// Whether OCIDs have to be some.
    ocids: bool,
    violations: Vec<Violation>,
}

impl Check<'_> {
    fn violated(&mut self, pointer: &str, message: impl Into<String>) {
        self.violations.push(Violation { pointer: pointer.to_owned(), message: message.into() });
    }

    /// Validates a value. `dispatch` is off for the bases of a subtype, as the discriminator of a base
    /// would lead back to the subtype.
    fn value(&mut self, schema: &Value, value: &Value, pointer: &str, dispatch: bool) {
        let schema = self.document.resolve(schema);
        for base in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.value(base, value, pointer, false);
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array)
            && !allowed.contains(value)
        {
            let allowed: Vec<String> = allowed.iter().map(plain).collect();
            self.violated(
                pointer,
                format!("{} is not one of {}", plain(value), allowed.join(", ")),
            );
            return;
        }
        let expected = schema.get("type").and_then(Value::as_str);
        match (value, expected) {
            (Value::String(text), Some("string")) => self.string(schema, text, pointer),
            (Value::Number(number), Some("integer" | "number")) => {
                self.number(schema, number, pointer)
            }
            (Value::Array(items), Some("array")) => self.array(schema, items, pointer),
            (Value::Object(fields), Some("object") | None) => {
                self.object(schema, fields, pointer, dispatch)
            }
            (Value::Bool(_), Some("boolean")) | (_, None) => {}
            (_, Some(expected)) => {
                self.violated(pointer, format!("{} is not of type {expected}", plain(value)))
            }
        }
    }

    fn string(&mut self, schema: &Value, text: &str, pointer: &str) {
        // Schemas limit characters, not bytes.
        self.bounds(
            schema,
            ["minLength", "maxLength"],
            text.chars().count(),
            "characters",
            pointer,
        );
        if self.ocids
            && schema.get("x-oci-ocid") == Some(&Value::Bool(true))
            && !ocid::is_valid(text)
        {
            self.violated(pointer, format!("{text:?} is not an OCID as in {OCID}"));
        }
        let (fits, format) = match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => {
                (DateTime::parse_from_rfc3339(text).is_ok(), "date-time as in 2023-01-05T21:31:40Z")
            }
            Some("date") => (text.parse::<NaiveDate>().is_ok(), "date as in 2023-01-05"),
            _ => (true, ""),
        };
        if !fits {
            self.violated(pointer, format!("{text:?} is not a {format}"));
        }
    }

    fn number(&mut self, schema: &Value, number: &Number, pointer: &str) {
        let is_integer = number.is_i64() || number.is_u64();
        if schema["type"] == "integer" {
            let fits = match schema.get("format").and_then(Value::as_str) {
                Some("int32") => {
                    number.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
                }
                Some("int64") => number.is_i64(),
                _ => is_integer,
            };
            if !fits {
                let format = schema.get("format").and_then(Value::as_str).unwrap_or("integer");
                self.violated(pointer, format!("{number} is not an {format}"));
                return;
            }
        }
        let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
        let value = number.as_f64().unwrap_or_default();
        if limit("minimum").is_some_and(|least| value < least)
            || limit("maximum").is_some_and(|most| value > most)
        {
            let message = range(schema.get("minimum"), schema.get("maximum"));
            self.violated(pointer, format!("{number} is not {message}"));
        }
    }

    fn array(&mut self, schema: &Value, items: &[Value], pointer: &str) {
        self.bounds(schema, ["minItems", "maxItems"], items.len(), "items", pointer);
        if self.ocids && schema.get("x-oci-ocid") == Some(&Value::Bool(true)) {
            for (index, item) in items.iter().enumerate() {
                if let Some(text) = item.as_str().filter(|text| !ocid::is_valid(text)) {
                    let pointer = format!("{pointer}/{index}");
                    self.violated(&pointer, format!("{text:?} is not an OCID as in {OCID}"));
                }
            }
        }
        if let Some(item_schema) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.value(item_schema, item, &format!("{pointer}/{index}"), true);
            }
        }
    }

    fn bounds(
        &mut self,
        schema: &Value,
        keywords: [&str; 2],
        count: usize,
        noun: &str,
        pointer: &str,
    ) {
        let [least, most] = keywords.map(|keyword| schema.get(keyword));
        let count = count as u64;
        let above = |limit: &Value| limit.as_u64().is_some_and(|limit| count > limit);
        let below = |limit: &Value| limit.as_u64().is_some_and(|limit| count < limit);
        if least.is_some_and(below) || most.is_some_and(above) {
            self.violated(
                pointer,
                format!("has {count} {noun}, which is not {}", range(least, most)),
            );
        }
    }

    fn object(
        &mut self,
        schema: &Value,
        fields: &Map<String, Value>,
        pointer: &str,
        dispatch: bool,
    ) {
        let required: Vec<&str> = names(schema.get("required")).collect();
        for name in &required {
            if fields.get(*name).is_none_or(Value::is_null) {
                self.violated(&deeper(pointer, name), "is required");
            }
        }
        let properties = schema.get("properties");
        let additional =
            schema.get("additionalProperties").filter(|additional| additional.is_object());
        for (name, value) in fields {
            // An explicit null clears a field in updates.
            if value.is_null() {
                continue;
            }
            let known = properties.and_then(|properties| properties.get(name));
            if let Some(field_schema) = known.or(additional) {
                self.value(field_schema, value, &deeper(pointer, name), true);
            }
        }
        if dispatch {
            self.subtype(schema, fields, pointer);
        }
    }

    fn subtype(&mut self, schema: &Value, fields: &Map<String, Value>, pointer: &str) {
        let Some(discriminator) = schema.get("discriminator") else {
            return;
        };
        let name = discriminator.get("propertyName").and_then(Value::as_str).unwrap_or_default();
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let kind = fields.get(name).and_then(Value::as_str);
        let (Some(mapping), Some(kind)) = (mapping, kind) else {
            return;
        };
        match mapping.get(kind).and_then(|entry| self.document.mapped(entry)) {
            Some(subtype) if !std::ptr::eq(subtype, schema) => {
                self.value(subtype, &Value::Object(fields.clone()), pointer, false);
            }
            Some(_) => {}
            None => {
                let known: Vec<&str> = mapping.keys().map(String::as_str).collect();
                self.violated(
                    &deeper(pointer, name),
                    format!("{kind} is not one of {}", known.join(", ")),
                );
            }
        }
    }
}

fn names(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn range(least: Option<&Value>, most: Option<&Value>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("between {least} and {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => "allowed".to_owned(),
    }
}

/// Formats a value, strings without quotes.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::validate;
    use crate::document::Document;

    #[track_caller]
    fn check(schema: &Value, value: Value, expected: &[&str]) {
        let root = json!({ "components": { "schemas": {
            "Id": { "type": "string", "maxLength": 3 },
            "Shape": {
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "type": "string" } },
                "discriminator": { "propertyName": "kind", "mapping": { "circle": "#/components/schemas/Circle", "dot": "Shape" } },
            },
            "Circle": { "allOf": [
                { "$ref": "#/components/schemas/Shape" },
                { "type": "object", "required": ["radius"], "properties": { "radius": { "type": "number" } } },
            ] },
        } }, "schema": schema });
        let document = Document::parse(&root.to_string()).unwrap();
        let found = validate(&document, &document.root()["schema"], &value);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{schema} {value}");
    }

    #[test]
    fn scalars() {
        let string = json!({ "type": "string", "minLength": 1, "maxLength": 3 });
        check(&string, json!("äöü"), &[]);
        check(&string, json!("äöüß"), &["has 4 characters, which is not between 1 and 3"]);
        check(&string, json!(1), &["1 is not of type string"]);
        check(
            &json!({ "type": "string", "enum": ["ASC", "DESC"] }),
            json!("up"),
            &["up is not one of ASC, DESC"],
        );
        check(&json!({ "type": "boolean" }), json!("true"), &["true is not of type boolean"]);
        let time = json!({ "type": "string", "format": "date-time" });
        check(&time, json!("2023-01-05T21:31:40.123Z"), &[]);
        check(
            &time,
            json!("yesterday"),
            &["\"yesterday\" is not a date-time as in 2023-01-05T21:31:40Z"],
        );
        check(
            &json!({ "type": "string", "format": "date" }),
            json!("2023-02-30"),
            &["\"2023-02-30\" is not a date as in 2023-01-05"],
        );
    }

    #[test]
    fn numbers() {
        let int32 = json!({ "type": "integer", "format": "int32" });
        check(&int32, json!(i32::MAX), &[]);
        check(&int32, json!(1_u64 << 31), &["2147483648 is not an int32"]);
        check(
            &json!({ "type": "integer", "format": "int64" }),
            json!(u64::MAX),
            &["18446744073709551615 is not an int64"],
        );
        check(&json!({ "type": "integer" }), json!(1.5), &["1.5 is not an integer"]);
        check(&json!({ "type": "number", "minimum": 0.5 }), json!(0), &["0 is not 0.5 or more"]);
        check(
            &json!({ "type": "integer", "minimum": 1, "maximum": 9 }),
            json!(10),
            &["10 is not between 1 and 9"],
        );
    }

    #[test]
    fn composites() {
        let list = json!({ "type": "array", "maxItems": 2, "items": { "$ref": "#/components/schemas/Id" } });
        check(&list, json!(["a", "bcd"]), &[]);
        check(&list, json!(["a", "bcde"]), &["/1: has 4 characters, which is not 3 or less"]);
        check(&list, json!(["", "", ""]), &["has 3 items, which is not 2 or less"]);
        let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
        check(&map, json!({ "a/b": 1 }), &["/a~1b: 1 is not of type string"]);
        let object = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" }, "b": { "type": "string" } } });
        check(&object, json!({ "a": "", "b": null, "unknown": 1 }), &[]);
        check(&object, json!({ "a": null }), &["/a: is required"]);
        check(&object, json!({ "b": 1 }), &["/a: is required", "/b: 1 is not of type string"]);
    }

    #[test]
    fn subtypes() {
        let shape = json!({ "$ref": "#/components/schemas/Shape" });
        check(&shape, json!({ "kind": "circle", "radius": 1 }), &[]);
        check(&shape, json!({ "kind": "dot" }), &[]);
        check(&shape, json!({ "kind": "circle" }), &["/radius: is required"]);
        check(&shape, json!({ "kind": "square" }), &["/kind: square is not one of circle, dot"]);
        check(&shape, json!({}), &["/kind: is required"]);
    }
}
