//! The fields and parameters of a document, each at its declaration.

use serde_json::{Map, Value};

/// A field or a parameter.
pub(super) struct Member<'a> {
    /// `identity CustomerSecretKey.key`, `object-storage opc-sse-customer-key`.
    pub(super) path: String,
    pub(super) name: &'a str,
    pub(super) schema: &'a mut Value,
    /// Whether it is in the path or the query, and thus part of the URL.
    pub(super) in_url: bool,
}

/// Calls `see` with each field and each parameter.
pub(super) fn visit(document: &mut Value, service: &str, see: &mut dyn FnMut(Member<'_>)) {
    if let Some(components) = document.get_mut("components") {
        for (owner, schema) in entries(components.get_mut("schemas")) {
            fields(schema, &format!("{service} {owner}"), see);
        }
        for (_, parameter) in entries(components.get_mut("parameters")) {
            visit_parameter(parameter, service, see);
        }
    }
    for (_, item) in entries(document.get_mut("paths")) {
        for (name, part) in entries(Some(item)) {
            if name == "parameters" {
                elements(Some(part)).for_each(|parameter| visit_parameter(parameter, service, see));
                continue;
            }
            elements(part.get_mut("parameters"))
                .for_each(|parameter| visit_parameter(parameter, service, see));
            for (_, response) in entries(part.get_mut("responses")) {
                for (name, header) in entries(response.get_mut("headers")) {
                    let path = format!("{service} {name}");
                    if let Some(schema) = header.get_mut("schema") {
                        see(Member { path, name, schema, in_url: false });
                    }
                }
            }
        }
    }
}

fn visit_parameter(parameter: &mut Value, service: &str, see: &mut dyn FnMut(Member<'_>)) {
    let Some(name) = parameter["name"].as_str().map(str::to_owned) else { return };
    let in_url = parameter["in"] != "header";
    if let Some(schema) = parameter.get_mut("schema") {
        let path = format!("{service} {name}");
        see(Member { path, name: &name, schema, in_url });
    }
}

/// Visits the fields that a schema declares, including those of nested objects.
fn fields(schema: &mut Value, owner: &str, see: &mut dyn FnMut(Member<'_>)) {
    for (name, field) in entries(schema.get_mut("properties")) {
        let path = format!("{owner}.{name}");
        see(Member { path, name, schema: field, in_url: false });
        fields(field, owner, see);
    }
    elements(schema.get_mut("allOf")).for_each(|part| fields(part, owner, see));
    for inner in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get_mut(inner) {
            fields(inner, owner, see);
        }
    }
}

/// Returns the schema of the string that a schema is, or is a list or a map of. Enums and dates are not
/// strings, and any JSON cannot be marked.
pub(super) fn string_of(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    let inner = match schema["type"].as_str()? {
        "string" => {
            let is_plain = schema.get("enum").is_none()
                && matches!(schema["format"].as_str(), None | Some("byte" | "password"));
            return if is_plain { schema.as_object_mut() } else { None };
        }
        "array" => "items",
        "object" if schema.get("properties").is_none() => "additionalProperties",
        _ => return None,
    };
    string_of(schema.get_mut(inner)?)
}

fn entries(value: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    value.and_then(Value::as_object_mut).into_iter().flatten()
}

fn elements(value: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    value.and_then(Value::as_array_mut).into_iter().flatten()
}
