//! The depth of nested JSON.

use serde_json::Value;

/// The most levels of arrays and objects of an item. A reader of JSON stops at 128 levels, and in a saved
/// state, an item is some levels below the top.
pub(crate) const MOST_LEVELS: usize = 100;

/// Whether a value has more than [`MOST_LEVELS`].
pub(crate) fn is_too_deep(value: &Value) -> bool {
    has_more(value, MOST_LEVELS)
}

fn has_more(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| has_more(item, levels - 1)),
        Value::Object(fields) => {
            levels == 0 || fields.values().any(|field| has_more(field, levels - 1))
        }
        _ => false,
    }
}
