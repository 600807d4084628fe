//! The fields of a JSON body, read one by one, with errors that name the field.

use serde_json::{Map, Value};

use crate::error_body::ErrorBody;

/// The fields of an object.
pub(super) struct Fields {
    fields: Map<String, Value>,
    known: Vec<&'static str>,
}

impl Fields {
    /// Reads a body. No body is an object without fields.
    pub(super) fn of(body: Value) -> Result<Self, ErrorBody> {
        match body {
            Value::Object(fields) => Ok(Self { fields, known: Vec::new() }),
            Value::Null => Ok(Self { fields: Map::new(), known: Vec::new() }),
            other => Err(ErrorBody::invalid_parameter(format!(
                "the body must be a JSON object, not {}",
                described(&other)
            ))),
        }
    }

    /// Takes a field of any type. Null is the same as no field.
    pub(super) fn any(&mut self, name: &'static str) -> Option<Value> {
        self.known.push(name);
        self.fields.remove(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, name: &'static str) -> Result<Option<String>, ErrorBody> {
        match self.any(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(wrong(name, "a string", &other)),
        }
    }

    pub(super) fn required_text(&mut self, name: &'static str) -> Result<String, ErrorBody> {
        self.text(name)?.ok_or_else(|| missing(name, "a string"))
    }

    /// Takes a whole number that is not negative.
    pub(super) fn count(&mut self, name: &'static str) -> Result<Option<u64>, ErrorBody> {
        self.any(name)
            .map(|value| value.as_u64().ok_or_else(|| wrong(name, "a whole number from 0", &value)))
            .transpose()
    }

    /// Takes a whole number.
    pub(super) fn whole(&mut self, name: &'static str) -> Result<Option<i64>, ErrorBody> {
        self.any(name)
            .map(|value| value.as_i64().ok_or_else(|| wrong(name, "a whole number", &value)))
            .transpose()
    }

    pub(super) fn flag(&mut self, name: &'static str) -> Result<bool, ErrorBody> {
        match self.any(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(flag),
            Some(other) => Err(wrong(name, "`true` or `false`", &other)),
        }
    }

    pub(super) fn list(&mut self, name: &'static str) -> Result<Option<Vec<Value>>, ErrorBody> {
        match self.any(name) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items)),
            Some(other) => Err(wrong(name, "an array", &other)),
        }
    }

    /// Takes an object whose values are strings.
    pub(super) fn texts(&mut self, name: &'static str) -> Result<Vec<(String, String)>, ErrorBody> {
        let fields = match self.any(name) {
            None => Map::new(),
            Some(Value::Object(fields)) => fields,
            Some(other) => return Err(wrong(name, "an object of strings", &other)),
        };
        let text = |(key, value): (String, Value)| match value {
            Value::String(text) => Ok((key, text)),
            other => Err(wrong(&format!("{name}/{key}"), "a string", &other)),
        };
        fields.into_iter().map(text).collect()
    }

    /// Rejects fields that were not taken.
    pub(super) fn finish(self) -> Result<(), ErrorBody> {
        let Some(unknown) = self.fields.keys().next() else { return Ok(()) };
        Err(unknown_name("field", unknown, &self.known))
    }
}

/// The error of a field with another type or an invalid value.
pub(super) fn wrong(name: &str, expected: &str, found: &Value) -> ErrorBody {
    ErrorBody::invalid_parameter(format!("`{name}` must be {expected}, not {}", described(found)))
}

/// The error of a missing field.
pub(super) fn missing(name: &str, expected: &str) -> ErrorBody {
    ErrorBody::missing_parameter(format!("`{name}` is required: {expected}"))
}

/// The error of an unknown field or parameter.
pub(super) fn unknown_name(kind: &str, unknown: &str, known: &[&str]) -> ErrorBody {
    let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    ErrorBody::invalid_parameter(match known.as_slice() {
        [] => format!("unknown {kind} `{unknown}`; there are no {kind}s"),
        _ => format!("unknown {kind} `{unknown}`; the {kind}s are {}", known.join(", ")),
    })
}

/// Describes a value in an error, in a few characters.
fn described(value: &Value) -> String {
    match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        other => {
            let text = other.to_string();
            match text.char_indices().nth(60) {
                Some((end, _)) => format!("`{}...`", &text[..end]),
                None => format!("`{text}`"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Fields;
    use crate::error_body::ErrorBody;

    #[track_caller]
    fn message<T>(result: Result<T, ErrorBody>) -> String {
        result.err().expect("an error").message
    }

    #[test]
    fn error_names_the_field() {
        let fields = |body: Value| Fields::of(body).unwrap();
        let long = json!({ "a": "x".repeat(100) });
        assert_eq!(message(Fields::of(json!([1]))), "the body must be a JSON object, not an array");
        assert_eq!(message(fields(json!({ "a": 1 })).text("a")), "`a` must be a string, not `1`");
        assert_eq!(
            message(fields(json!({ "a": -1 })).count("a")),
            "`a` must be a whole number from 0, not `-1`"
        );
        assert!(message(fields(long).count("a")).ends_with("xxx...`"));
        assert_eq!(
            message(fields(json!({ "a": "true" })).flag("a")),
            "`a` must be `true` or `false`, not `\"true\"`"
        );
        assert_eq!(
            message(fields(json!({ "h": { "retry-after": 1 } })).texts("h")),
            "`h/retry-after` must be a string, not `1`"
        );
        assert_eq!(message(fields(json!({})).required_text("a")), "`a` is required: a string");
        let mut taken = fields(json!({ "a": null, "b": 1 }));
        assert_eq!(taken.text("a").unwrap(), None);
        assert_eq!(message(taken.finish()), "unknown field `b`; the fields are `a`");
        assert_eq!(
            message(fields(json!({ "b": 1 })).finish()),
            "unknown field `b`; there are no fields"
        );
    }
}
