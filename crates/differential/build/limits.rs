//! The parts of a spec that progenitor's clients cannot express.

use serde_json::Value;

/// A part of a spec that exceeds the limits of progenitor.
#[derive(Debug)]
pub(crate) struct Limit {
    pub(crate) kind: &'static str,
    /// Operation and parameter, or schema and field.
    pub(crate) place: String,
}

/// Returns the limits that a spec exceeds, in its order. `src/limits.rs` has the reasons.
pub(crate) fn find(spec: &Value) -> Vec<Limit> {
    let mut limits = Vec::new();
    let mut add = |kind, place: String| limits.push(Limit { kind, place });
    for operation in operations(spec) {
        let id = operation["operationId"].as_str().unwrap_or_default();
        for parameter in parameters(operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let place = || format!("{id} {name}");
            if is_header_map(parameter) {
                add("header map", place());
            }
            if parameter["explode"] == Value::Bool(false) {
                add("comma list", place());
            }
            if parameter["in"] == "query" && parameter["schema"]["type"] == "object" {
                add("query map", place());
            }
        }
        if operation.get("x-oci-accept").is_some() {
            add("accept", id.to_owned());
        }
        let body = &operation["requestBody"];
        if body.is_object() && body["required"] != Value::Bool(true) {
            add("optional body", id.to_owned());
        }
        let answers = operation["responses"].as_object().into_iter().flatten();
        for (_, answer) in answers.filter(|(status, _)| status.starts_with('2')) {
            let media = answer["content"].as_object();
            if media.is_some_and(|media| media.contains_key("text/event-stream")) {
                add("event stream", id.to_owned());
            }
        }
    }
    let schemas = spec["components"]["schemas"].as_object().into_iter().flatten();
    for (name, schema) in schemas {
        if schema["discriminator"].is_object() {
            add("discriminator", name.clone());
        }
    }
    limits
}

/// Removes the parts of a spec for which progenitor generates code that does not compile.
pub(crate) fn leave_out(spec: &mut Value) {
    let paths = spec["paths"].as_object_mut().into_iter().flatten();
    for (_, operation) in paths.filter_map(|(_, path)| path.as_object_mut()).flatten() {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.retain(|parameter| !is_header_map(parameter));
        }
    }
}

fn operations(spec: &Value) -> impl Iterator<Item = &Value> {
    let paths = spec["paths"].as_object().into_iter().flatten();
    paths.filter_map(|(_, path)| path.as_object()).flatten().map(|(_, operation)| operation)
}

fn parameters(operation: &Value) -> impl Iterator<Item = &Value> {
    operation["parameters"].as_array().into_iter().flatten()
}

/// Whether it is a map in a header, which progenitor sends as `value.to_string()`, a method that maps lack.
fn is_header_map(parameter: &Value) -> bool {
    parameter["in"] == "header" && parameter["schema"]["type"] == "object"
}
