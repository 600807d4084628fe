//! The form in which an item is shown.

use std::collections::HashSet;

use serde_json::Value;

/// Returns the item without the fields that the response schema does not define.
pub(crate) fn project(item: &Value, fields: Option<&HashSet<String>>) -> Value {
    match (item, fields) {
        (Value::Object(object), Some(fields)) => {
            let known = object.iter().filter(|(name, _)| fields.contains(*name));
            Value::Object(known.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        _ => item.clone(),
    }
}
