//! The secrets in recorded bodies: the strings that the spec marks with `format: password`.

use bytes::Bytes;
use serde_json::Value;

use crate::{document::Document, recorder::RecordedRequest, routes::Route, state::EmulatorState};

/// Schemas that are nested deeper are not examined: they refer to themselves.
const DEEPEST: usize = 32;

/// Returns the body of a request with other text in the place of secrets.
pub(crate) fn without_secrets(
    state: &EmulatorState,
    request: &RecordedRequest,
    instead: &str,
) -> Bytes {
    let path = request.target.split('?').next().unwrap_or_default();
    let Route::Operation(found) = state.routes.find(&request.method, path) else {
        return request.body.clone();
    };
    let schema = found.operation.body.as_ref().and_then(|body| body.schema.as_ref());
    let (Some(schema), Ok(mut body)) = (schema, serde_json::from_slice(&request.body)) else {
        return request.body.clone();
    };
    let document = &found.service.document;
    match (Redaction { document, instead }).value(schema, &mut body, 0) {
        true => Bytes::from(body.to_string()),
        false => request.body.clone(),
    }
}

struct Redaction<'r> {
    document: &'r Document,
    instead: &'r str,
}

impl Redaction<'_> {
    /// Replaces the secrets in a value. Returns whether there are any.
    fn value(&self, schema: &Value, value: &mut Value, depth: usize) -> bool {
        let schema = self.document.resolve(schema);
        if depth > DEEPEST {
            return false;
        }
        if schema.get("format").is_some_and(|format| format == "password") && value.is_string() {
            *value = Value::from(self.instead);
            return true;
        }
        let mut is_changed = false;
        for base in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            is_changed |= self.value(base, value, depth + 1);
        }
        if let Some(subtype) = self.subtype(schema, value) {
            is_changed |= self.fields(self.document.resolve(subtype), value, depth + 1);
        }
        match value {
            Value::Array(items) => {
                if let Some(schema) = schema.get("items") {
                    for item in items {
                        is_changed |= self.value(schema, item, depth + 1);
                    }
                }
            }
            Value::Object(_) => is_changed |= self.fields(schema, value, depth),
            _ => {}
        }
        is_changed
    }

    /// Replaces the secrets in the fields of an object. Subtypes list the fields of their own in `allOf`.
    fn fields(&self, schema: &Value, value: &mut Value, depth: usize) -> bool {
        let mut is_changed = false;
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            // A base with a discriminator leads back to the subtype.
            let part = self.document.resolve(part);
            if depth <= DEEPEST && part.get("discriminator").is_none() {
                is_changed |= self.fields(part, value, depth + 1);
            }
        }
        let Some(fields) = value.as_object_mut() else { return is_changed };
        let properties = schema.get("properties").and_then(Value::as_object);
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (name, field) in fields {
            let schema = properties.and_then(|properties| properties.get(name)).or(others);
            if let Some(schema) = schema {
                is_changed |= self.value(schema, field, depth + 1);
            }
        }
        is_changed
    }

    /// Returns the schema of the subtype that the discriminator of a value selects.
    fn subtype<'s>(&'s self, schema: &'s Value, value: &Value) -> Option<&'s Value> {
        let discriminator = schema.get("discriminator")?;
        let name = value.get(discriminator.get("propertyName")?.as_str()?)?.as_str()?;
        self.document.mapped(discriminator.get("mapping")?.get(name)?)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Redaction;
    use crate::document::Document;

    #[test]
    fn marked_strings_are_replaced() {
        let root = json!({ "components": { "schemas": {
            "Secret": { "type": "string", "format": "password" },
            "Base": {
                "type": "object",
                "discriminator": { "propertyName": "kind", "mapping": { "A": "#/components/schemas/A" } },
                "properties": { "kind": { "type": "string" }, "adminPassword": { "$ref": "#/components/schemas/Secret" } },
            },
            "A": { "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "type": "object", "properties": { "keys": { "type": "array", "items": { "$ref": "#/components/schemas/Secret" } } } },
            ] },
            "Whole": { "type": "object", "properties": {
                "inner": { "$ref": "#/components/schemas/Base" },
                "map": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Secret" } },
                "self": { "$ref": "#/components/schemas/Whole" },
                "name": { "type": "string" },
            } },
        } } });
        let document = Document::parse(&root.to_string()).unwrap();
        let redaction = Redaction { document: &document, instead: "-" };
        let schema = json!({ "$ref": "#/components/schemas/Whole" });
        let mut value = json!({
            "name": "n",
            "inner": { "kind": "A", "adminPassword": "x", "keys": ["x", "y"], "other": "o" },
            "map": { "a": "x" },
            "self": { "self": { "inner": { "adminPassword": "x" } } },
        });
        assert!(redaction.value(&schema, &mut value, 0));
        assert_eq!(
            value,
            json!({
                "name": "n",
                "inner": { "kind": "A", "adminPassword": "-", "keys": ["-", "-"], "other": "o" },
                "map": { "a": "-" },
                "self": { "self": { "inner": { "adminPassword": "-" } } },
            })
        );
        let mut plain = json!({ "name": "n" });
        assert!(!redaction.value(&schema, &mut plain, 0));
    }
}
