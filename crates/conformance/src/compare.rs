//! Equality of values that are written differently.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::arguments;
use crate::service::DateTime;
use crate::tally::Mismatch;

/// The representation of a missing field.
pub(crate) const NOTHING: &str = "(nothing)";

/// Compares two JSON values, timestamps as instants, and returns the differences.
pub(crate) fn json(pointer: &str, expected: &Value, got: &Value, mismatches: &mut Vec<Mismatch>) {
    match (expected, got) {
        (Value::Object(one), Value::Object(other)) => {
            for (name, value) in one {
                let pointer = member(pointer, name);
                match other.get(name) {
                    Some(found) => json(&pointer, value, found, mismatches),
                    None => mismatches.push(Mismatch::new(pointer, value, NOTHING)),
                }
            }
            for (name, value) in other.iter().filter(|(name, _)| !one.contains_key(*name)) {
                let pointer = member(pointer, name);
                mismatches.push(Mismatch::new(pointer, NOTHING, value));
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                json(&format!("{pointer}/{index}"), one, other, mismatches);
            }
        }
        (Value::String(one), Value::String(other)) if same_text(one, other) => {}
        (Value::Number(one), Value::Number(other)) if same_number(one, other) => {}
        (one, other) if one == other => {}
        _ => mismatches.push(Mismatch::new(pointer, expected, got)),
    }
}

/// Returns the JSON pointer of a field.
fn member(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Whether two strings are equal, or the same instant.
pub(crate) fn same_text(one: &str, other: &str) -> bool {
    one == other || instant(one).is_some_and(|instant| Some(instant) == self::instant(other))
}

/// Parses a timestamp in one of the forms that services send.
fn instant(text: &str) -> Option<DateTime> {
    arguments::read(&Value::String(text.to_owned())).ok()
}

/// Whether two numbers are equal. `7` and `7.0` are; integers are compared exactly.
fn same_number(one: &serde_json::Number, other: &serde_json::Number) -> bool {
    if one.is_f64() || other.is_f64() { one.as_f64() == other.as_f64() } else { one == other }
}

/// Decodes percent escapes.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Returns the segments of a path, split before they are decoded.
pub(crate) fn segments(path: &str) -> Vec<String> {
    path.split('/').map(decoded).collect()
}

/// Returns the pairs of a query, sorted.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (form(name), form(value)))
        .collect();
    pairs.sort();
    pairs
}

/// Decodes form encoding, in which a plus is a space.
fn form(text: &str) -> String {
    decoded(&text.replace('+', " "))
}
