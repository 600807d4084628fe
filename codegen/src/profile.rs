//! The subset of OpenAPI 3.0.3 that specs can use, and our extensions.
//!
//! A shape describes the keywords that are valid in a part of a document. Other keywords are problems,
//! so that a misspelt one is not silently ignored. A keyword or an extension that the generator supports
//! needs an entry here.

use serde_json::{Map, Value};

use crate::problem::{Pointer, Problems};

/// The valid content of a part of a document.
pub(crate) enum Shape {
    /// Anything; the content is not checked.
    Any,
    /// An object with these fields.
    Object(&'static [(&'static str, &'static Shape)]),
    /// An object whose keys are names.
    Map(&'static Shape),
    /// A list.
    List(&'static Shape),
}

use Shape::{Any, List, Object};

static ANY: Shape = Any;

/// A whole document.
pub(crate) static DOCUMENT: Shape = Object(&[
    ("openapi", &ANY),
    ("info", &INFO),
    ("externalDocs", &ANY),
    ("servers", &SERVERS),
    ("tags", &TAGS),
    ("paths", &PATHS),
    ("components", &COMPONENTS),
    ("x-oci-constraints", &ANY),
]);

static INFO: Shape = Object(&[("title", &ANY), ("version", &ANY), ("description", &ANY)]);
static SERVERS: Shape = List(&SERVER);
static SERVER: Shape = Object(&[
    ("url", &ANY),
    ("variables", &VARIABLES),
    ("x-oci-dual-stack", &DUAL_STACK),
    ("x-oci-endpoint-required", &ANY),
    ("x-oci-realm-endpoints", &ANY),
]);
static DUAL_STACK: Shape = Object(&[("url", &ANY), ("default", &ANY)]);
static VARIABLES: Shape = Shape::Map(&VARIABLE);
static VARIABLE: Shape = Object(&[("default", &ANY), ("enum", &ANY), ("description", &ANY)]);
static TAGS: Shape = List(&TAG);
static TAG: Shape = Object(&[("name", &ANY), ("description", &ANY)]);
static PATHS: Shape = Shape::Map(&PATH);
pub(crate) static PATH: Shape = Object(&[
    ("parameters", &PARAMETERS),
    ("get", &OPERATION),
    ("put", &OPERATION),
    ("post", &OPERATION),
    ("delete", &OPERATION),
    ("head", &OPERATION),
    ("patch", &OPERATION),
]);
static OPERATION: Shape = Object(&[
    ("operationId", &ANY),
    ("tags", &ANY),
    ("description", &ANY),
    ("externalDocs", &ANY),
    ("deprecated", &ANY),
    ("parameters", &PARAMETERS),
    ("requestBody", &REQUEST_BODY),
    ("responses", &RESPONSES),
    ("x-oci-accept", &ANY),
    ("x-oci-default-retry", &ANY),
    ("x-oci-emulator", &ANY),
    ("x-oci-events", &EVENTS),
    ("x-oci-expect-continue", &ANY),
    ("x-oci-inferred", &ANY),
    ("x-oci-pagination", &PAGINATION),
    ("x-oci-sign-body", &ANY),
]);
static EVENTS: Shape = Object(&[("when", &ANY), ("event", &ANY)]);
static PAGINATION: Shape = Object(&[("parameter", &ANY), ("next", &ANY), ("items", &ANY)]);
static PARAMETERS: Shape = List(&PARAMETER);
pub(crate) static PARAMETER: Shape = Object(&[
    ("name", &ANY),
    ("in", &ANY),
    ("description", &ANY),
    ("required", &ANY),
    ("deprecated", &ANY),
    ("explode", &ANY),
    ("style", &ANY),
    ("schema", &SCHEMA),
    ("x-oci-inferred", &ANY),
]);
static REQUEST_BODY: Shape =
    Object(&[("description", &ANY), ("required", &ANY), ("content", &CONTENT)]);
static RESPONSES: Shape = Shape::Map(&RESPONSE);
static RESPONSE: Shape = Object(&[
    ("description", &ANY),
    ("headers", &HEADERS),
    ("content", &CONTENT),
    ("x-oci-inferred", &ANY),
]);
static HEADERS: Shape = Shape::Map(&HEADER);
static HEADER: Shape =
    Object(&[("description", &ANY), ("schema", &SCHEMA), ("x-oci-inferred", &ANY)]);
static CONTENT: Shape = Shape::Map(&MEDIA);
static MEDIA: Shape = Object(&[("schema", &SCHEMA)]);
static COMPONENTS: Shape = Object(&[
    ("parameters", &NAMED_PARAMETERS),
    ("requestBodies", &REQUEST_BODIES),
    ("responses", &RESPONSES),
    ("headers", &HEADERS),
    ("schemas", &SCHEMAS),
]);
static NAMED_PARAMETERS: Shape = Shape::Map(&PARAMETER);
static REQUEST_BODIES: Shape = Shape::Map(&REQUEST_BODY);
static SCHEMAS: Shape = Shape::Map(&SCHEMA);
static ALL_OF: Shape = List(&SCHEMA);
pub(crate) static SCHEMA: Shape = Object(&[
    ("title", &ANY),
    ("description", &ANY),
    ("type", &ANY),
    ("format", &ANY),
    ("enum", &ANY),
    ("default", &ANY),
    ("example", &ANY),
    ("deprecated", &ANY),
    ("nullable", &ANY),
    ("readOnly", &ANY),
    ("writeOnly", &ANY),
    ("minimum", &ANY),
    ("maximum", &ANY),
    ("minLength", &ANY),
    ("maxLength", &ANY),
    ("pattern", &ANY),
    ("minItems", &ANY),
    ("maxItems", &ANY),
    ("uniqueItems", &ANY),
    ("items", &SCHEMA),
    ("required", &ANY),
    ("properties", &SCHEMAS),
    ("minProperties", &ANY),
    ("maxProperties", &ANY),
    ("additionalProperties", &SCHEMA),
    ("allOf", &ALL_OF),
    ("discriminator", &DISCRIMINATOR),
    ("x-oci-excludes", &ANY),
    ("x-oci-ignore-case", &ANY),
    ("x-oci-immutable", &ANY),
    ("x-oci-inferred", &ANY),
    ("x-oci-ocid", &ANY),
    ("x-oci-sort-orders", &ANY),
    ("x-oci-unique", &ANY),
    ("x-oci-unit", &ANY),
]);
static DISCRIMINATOR: Shape = Object(&[("propertyName", &ANY), ("mapping", &ANY)]);

impl Shape {
    /// Returns the shape of a field, if the name is valid.
    pub(crate) fn field(&self, name: &str) -> Option<&'static Shape> {
        match self {
            Any => Some(&ANY),
            Object(fields) => {
                fields.iter().find_map(|(other, shape)| (*other == name).then_some(*shape))
            }
            Shape::Map(shape) => Some(shape),
            List(_) => None,
        }
    }

    /// Whether this is the same shape, not only an equal one.
    pub(crate) fn is(&self, other: &'static Shape) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Returns the message for an unknown field of an object.
pub(crate) fn unknown_field(name: &str) -> String {
    match name {
        "oneOf" | "anyOf" | "not" => format!(
            "`{name}` is not supported; a choice of models is a `discriminator` with a `mapping`"
        ),
        _ if name.starts_with("x-") => format!("unknown extension `{name}`"),
        _ => format!("unknown keyword `{name}`"),
    }
}

/// Adds a problem for each part of `value` that is not valid.
pub(crate) fn check(value: &Value, shape: &Shape, pointer: &Pointer, problems: &mut Problems) {
    match (shape, value) {
        (Any, _) => {}
        // Such as `additionalProperties: true`. openapiv3 rejects booleans elsewhere.
        (_, Value::Bool(_)) => {}
        (Object(_) | Shape::Map(_), Value::Object(object)) => {
            check_object(object, shape, pointer, problems);
        }
        (List(element), Value::Array(list)) => {
            for (index, value) in list.iter().enumerate() {
                check(value, element, &pointer.at(index), problems);
            }
        }
        (List(_), _) => problems.add(pointer, "expected a list"),
        (Object(_) | Shape::Map(_), _) => problems.add(pointer, "expected an object"),
    }
}

fn check_object(
    object: &Map<String, Value>,
    shape: &Shape,
    pointer: &Pointer,
    problems: &mut Problems,
) {
    let reference = matches!(shape, Object(_)) && object.contains_key("$ref");
    for (name, value) in object {
        if reference && matches!(name.as_str(), "$ref" | "description") {
            continue;
        }
        match shape.field(name) {
            _ if reference => {
                problems.add(&pointer.at(name), "only `description` is valid beside `$ref`");
            }
            Some(field) => check(value, field, &pointer.at(name), problems),
            None => problems.add(&pointer.at(name), unknown_field(name)),
        }
    }
}

/// Returns the document without descriptions, except those of responses, which OpenAPI requires.
pub(crate) fn without_words(value: &Value, shape: &Shape) -> Value {
    match value {
        Value::Object(object) => {
            let words = matches!(shape, Object(_)) && !shape.is(&RESPONSE);
            let fields = object
                .iter()
                .filter(|(name, _)| {
                    !(words && matches!(name.as_str(), "description" | "title"))
                        || (shape.is(&INFO) && *name == "title")
                })
                .map(|(name, value)| {
                    let field = shape.field(name).unwrap_or(&ANY);
                    (name.clone(), without_words(value, field))
                });
            Value::Object(fields.collect())
        }
        Value::Array(list) => {
            let element = if let List(element) = shape { element } else { &ANY };
            Value::Array(list.iter().map(|value| without_words(value, element)).collect())
        }
        other => other.clone(),
    }
}

/// Keywords of a schema that only the documentation uses.
const DOCUMENTATION: [&str; 4] = ["example", "x-oci-excludes", "x-oci-ignore-case", "x-oci-unit"];

/// Removes the keywords that only the documentation uses.
pub(crate) fn drop_documentation(document: &mut Value) {
    let Some(root) = document.as_object_mut() else { return };
    root.shift_remove("x-oci-constraints");
    drop_from(document, &DOCUMENT);
}

fn drop_from(value: &mut Value, shape: &Shape) {
    match value {
        Value::Object(object) => {
            if shape.is(&SCHEMA) {
                object.retain(|name, _| !DOCUMENTATION.contains(&name.as_str()));
            }
            for (name, value) in object.iter_mut() {
                drop_from(value, shape.field(name).unwrap_or(&ANY));
            }
        }
        Value::Array(list) => {
            let element = if let List(element) = shape { element } else { &ANY };
            list.iter_mut().for_each(|value| drop_from(value, element));
        }
        _ => {}
    }
}

/// The note in the documentation of inferred facts.
const INFERRED: &str = "Inferred from sibling operations: Oracle's reference does not state this, \
                        and the service may differ.";

/// Adds the note to the descriptions of everything with `x-oci-inferred: true`.
pub(crate) fn mark_inferred(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(mark_inferred);
            let inferred = object.get("x-oci-inferred") == Some(&Value::Bool(true));
            if inferred && let Some(Value::String(description)) = object.get_mut("description") {
                *description = format!("{}\n\n{INFERRED}", description.trim_end());
            }
        }
        Value::Array(list) => list.iter_mut().for_each(mark_inferred),
        _ => {}
    }
}

/// Converts a `$ref` to a schema with a description beside it to the form that OpenAPI specifies: an
/// `allOf` of the one reference.
pub(crate) fn wrap_described_references(value: &mut Value, shape: &Shape) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                wrap_described_references(value, shape.field(name).unwrap_or(&ANY));
            }
            if shape.is(&SCHEMA)
                && object.contains_key("description")
                && let Some(reference) = object.shift_remove("$ref")
            {
                let reference = Map::from_iter([("$ref".to_owned(), reference)]);
                object.insert("allOf".to_owned(), Value::Array(vec![Value::Object(reference)]));
            }
        }
        Value::Array(list) => {
            let element = if let List(element) = shape { element } else { &ANY };
            for value in list {
                wrap_described_references(value, element);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::drop_documentation;

    #[test]
    fn keywords_for_the_documentation_are_dropped() {
        let schemas = json!({ "A": {
            "type": "object",
            // Names of fields, not keywords.
            "properties": { "example": { "type": "string", "maxLength": 3, "example": "a" } },
        } });
        let spec = json!({ "components": { "schemas": schemas } });
        let mut dropped = spec;
        dropped["x-oci-constraints"] = json!("documented");
        drop_documentation(&mut dropped);
        let example = "/components/schemas/A/properties/example";
        assert_eq!(dropped.pointer(example), Some(&json!({ "type": "string", "maxLength": 3 })));
        assert!(dropped.get("x-oci-constraints").is_none());
    }
}
