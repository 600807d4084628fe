//! A value of a JSON schema, as a model would generate it for a tool call or a response format.

use serde_json::{Map, Value, json};

/// The depth below which nothing is made up.
const DEEPEST: usize = 12;

/// The most values of a sample.
const MOST_VALUES: usize = 1000;

/// The most items of a list.
const MOST_ITEMS: u64 = 16;

/// Returns a value of the schema: constants, defaults, the first value of an enumeration, the smallest
/// number, and for a string the name of its property. Objects have the properties that are required, or all
/// if the schema does not say which are.
pub(super) fn of(schema: &Value) -> Value {
    Sampler { root: schema, left: MOST_VALUES }.value(schema, "value", 0)
}

struct Sampler<'s> {
    root: &'s Value,
    /// The number of values that may still be added.
    left: usize,
}

impl<'s> Sampler<'s> {
    fn value(&mut self, schema: &'s Value, name: &str, depth: usize) -> Value {
        self.left = self.left.saturating_sub(1);
        if depth > DEEPEST || self.left == 0 {
            return Value::Null;
        }
        let referenced = schema["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
        if let Some(target) = referenced.and_then(|path| self.root.pointer(path)) {
            return self.value(target, name, depth + 1);
        }
        let given = ["const", "default"].iter().find_map(|word| schema.get(*word));
        if let Some(given) = given.or_else(|| schema.get("enum")?.get(0)) {
            return given.clone();
        }
        let choice = ["anyOf", "oneOf"].iter().find_map(|word| schema.get(*word)?.get(0));
        if let Some(choice) = choice {
            return self.value(choice, name, depth + 1);
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.first().and_then(Value::as_str),
            kind => kind.as_str(),
        };
        match kind {
            Some("string") => Value::from(text(schema, name)),
            Some("integer") => schema.get("minimum").cloned().unwrap_or_else(|| json!(0)),
            Some("number") => schema.get("minimum").cloned().unwrap_or_else(|| json!(0.0)),
            Some("boolean") => Value::Bool(false),
            Some("null") => Value::Null,
            Some("array") => {
                let least = schema["minItems"].as_u64().unwrap_or_default().min(MOST_ITEMS);
                let item = schema.get("items");
                let items = item.into_iter().flat_map(|item| (0..least).map(move |_| item));
                Value::Array(items.map(|item| self.value(item, name, depth + 1)).collect())
            }
            _ => self.object(schema, depth),
        }
    }

    fn object(&mut self, schema: &'s Value, depth: usize) -> Value {
        let required = schema["required"].as_array();
        let properties = schema["properties"].as_object().into_iter().flatten();
        let wanted = properties.filter(|(name, _)| {
            required.is_none_or(|required| required.iter().any(|wanted| wanted == name.as_str()))
        });
        let members = wanted
            .map(|(name, schema)| (name.clone(), self.value(schema, name, depth + 1)))
            .collect::<Map<String, Value>>();
        Value::Object(members)
    }
}

fn text(schema: &Value, name: &str) -> String {
    match schema["format"].as_str() {
        Some("date-time") => "2024-01-01T00:00:00Z".to_owned(),
        Some("date") => "2024-01-01".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        Some("uri") => "https://example.com".to_owned(),
        Some("uuid") => "00000000-0000-4000-8000-000000000000".to_owned(),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of;

    #[test]
    fn sample_matches_its_schema() {
        for (schema, expected) in [
            (json!({ "type": "string", "enum": ["C", "F"] }), json!("C")),
            (json!({ "type": ["string", "null"] }), json!("value")),
            (json!({ "anyOf": [{ "type": "integer", "minimum": 3 }, {}] }), json!(3)),
            (
                json!({ "type": "array", "minItems": 2, "items": { "type": "boolean" } }),
                json!([false, false]),
            ),
            (
                json!({
                    "type": "object",
                    "required": ["city"],
                    "properties": { "city": { "type": "string" }, "days": { "type": "integer" } },
                }),
                json!({ "city": "city" }),
            ),
            (
                json!({ "properties": { "to": { "$ref": "#/$defs/Day" } }, "$defs": { "Day": { "const": 1 } } }),
                json!({ "to": 1 }),
            ),
            (json!({}), json!({})),
        ] {
            assert_eq!(of(&schema), expected, "{schema}");
        }
    }

    #[test]
    fn sample_of_a_recursive_schema_is_bounded() {
        let schema = json!({ "$ref": "#/$defs/Node", "$defs": { "Node": {
            "properties": { "a": { "$ref": "#/$defs/Node" }, "b": { "$ref": "#/$defs/Node" } },
        } } });
        assert!(of(&schema).to_string().len() < 50_000);
    }
}
