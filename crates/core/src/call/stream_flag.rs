//! The field of a body that requests a stream of events, such as `chatRequest.isStream`.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::operation::Operation;
use crate::error::Error;
use crate::net::body::Body;

/// Rejects a body that requests a stream of events, as the response would be decoded as JSON.
pub(super) fn check(operation: &Operation, body: &Body) -> Result<(), Error> {
    match (operation.events_when, body.as_bytes()) {
        (Some(path), Some(body)) if is_set(body, path) => Err(Error::argument(format!(
            "`{path}` is true, but the response is read as a whole; call `stream()` on the request, \
             which sets the field itself"
        ))),
        _ => Ok(()),
    }
}

/// Sets the field at `path` to true. The rest of the JSON stays as it is.
///
/// # Errors
///
/// Returns the name of the first object of the path that is missing.
pub(super) fn set(json: &[u8], path: &str) -> Result<Vec<u8>, String> {
    let mut object = json;
    // The position of `object` in `json`.
    let mut start = 0;
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let fields = fields(object).ok_or_else(|| name.to_owned())?;
        match (fields.get(name), names.peek()) {
            (Some(value), _) => {
                let value = value.get().as_bytes();
                // Both are parts of `json`.
                start += value.as_ptr() as usize - object.as_ptr() as usize;
                object = value;
            }
            (None, Some(_)) => return Err(name.to_owned()),
            (None, None) => {
                let inside = start + object.iter().position(|byte| *byte == b'{').unwrap_or(0) + 1;
                let comma = if fields.is_empty() { "" } else { "," };
                let field = format!("\"{name}\":true{comma}");
                return Ok([&json[..inside], field.as_bytes(), &json[inside..]].concat());
            }
        }
    }
    Ok([&json[..start], b"true", &json[start + object.len()..]].concat())
}

/// Whether the JSON object has `true` at the path.
fn is_set(json: &[u8], path: &str) -> bool {
    let mut value = json;
    for name in path.split('.') {
        let Some(field) = fields(value).and_then(|fields| fields.get(name).copied()) else {
            return false;
        };
        value = field.get().as_bytes();
    }
    value == b"true"
}

/// Returns the fields of an object. Values are skipped, not copied: a conversation may hold megabytes
/// of images.
fn fields(json: &[u8]) -> Option<HashMap<String, &RawValue>> {
    serde_json::from_slice(json).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{is_set, set};

    #[test]
    fn field_is_found_by_its_path() {
        for (json, expected) in [
            (r#"{"a": {"x": [1, {"b": false}], "b" : true }}"#, true),
            (r#"{"a": {"\u0062": true}}"#, true),
            (r#"{"a": {"b": false}}"#, false),
            (r#"{"a": {"b": "true"}}"#, false),
            (r#"{"a": {"b": null}}"#, false),
            (r#"{"a": [{"b": true}]}"#, false),
            (r#"{"b": true, "a": {}}"#, false),
            (r#"{"a": {"b": true}"#, false),
            ("[]", false),
            ("", false),
        ] {
            assert_eq!(is_set(json.as_bytes(), "a.b"), expected, "{json}");
        }
    }

    #[test]
    fn field_is_set_and_the_rest_is_kept() {
        for (json, expected) in [
            (r#"{"a":{"x":1}}"#, r#"{"a":{"b":true,"x":1}}"#),
            (r#"{"a":{"b":false,"x":1}}"#, r#"{"a":{"b":true,"x":1}}"#),
            (r#"{"a":{"x":1,"b":true}}"#, r#"{"a":{"x":1,"b":true}}"#),
            (r#"{"a":{"b":null}}"#, r#"{"a":{"b":true}}"#),
            (r#"{"a":{}}"#, r#"{"a":{"b":true}}"#),
            (
                r#" { "b" : false , "a" : { } , "c":"{" } "#,
                r#" { "b" : false , "a" : {"b":true } , "c":"{" } "#,
            ),
            (
                r#"{"é":"{","a":{"s":"\"b\":false"}}"#,
                r#"{"é":"{","a":{"b":true,"s":"\"b\":false"}}"#,
            ),
        ] {
            let set = String::from_utf8(set(json.as_bytes(), "a.b").unwrap()).unwrap();
            assert_eq!(set, expected);
            assert!(is_set(set.as_bytes(), "a.b"));
            serde_json::from_str::<Value>(&set).unwrap();
        }
        assert_eq!(set(b"{}", "b").unwrap(), b"{\"b\":true}");
        assert_eq!(set(br#"{"b":false}"#, "b").unwrap(), br#"{"b":true}"#);
    }

    #[test]
    fn missing_object_is_named() {
        assert_eq!(set(b"{}", "a.b"), Err("a".to_owned()));
        assert_eq!(set(br#"{"a": null}"#, "a.b"), Err("b".to_owned()));
        assert_eq!(set(br#"{"a": [1]}"#, "a.b"), Err("b".to_owned()));
        assert_eq!(set(b"", "b"), Err("b".to_owned()));
        assert_eq!(set(b"7", "b"), Err("b".to_owned()));
    }
}
