//! Streams of events, which some operations return instead of a single response if a field of the
//! body requests them. They are not supported yet.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::operation::Operation;
use crate::error::Error;
use crate::net::body::Body;

/// Rejects a body that requests a stream of events.
pub(crate) fn check(operation: &Operation, body: &Body) -> Result<(), Error> {
    match (operation.events_when, body.as_bytes()) {
        (Some(field), Some(body)) if is_true(body, field) => Err(Error::argument(format!(
            "`{field}` is true, but streamed responses are not supported yet; leave it out, or set \
             it to false, to receive the response as a whole"
        ))),
        _ => Ok(()),
    }
}

/// Whether the JSON object has `true` at the path `field`, such as `chatRequest.isStream`.
fn is_true(json: &[u8], field: &str) -> bool {
    let mut value = json;
    for name in field.split('.') {
        // Values are skipped, not copied: a conversation may hold megabytes of images.
        let fields = serde_json::from_slice::<HashMap<String, &RawValue>>(value);
        let Some(field) = fields.ok().and_then(|fields| fields.get(name).copied()) else {
            return false;
        };
        value = field.get().as_bytes();
    }
    value == b"true"
}

#[cfg(test)]
mod tests {
    use super::is_true;

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
            assert_eq!(is_true(json.as_bytes(), "a.b"), expected, "{json}");
        }
    }
}
