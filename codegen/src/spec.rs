//! Reading of a spec: YAML, its overlay, and the OpenAPI objects in it.
//!
//! Operations, parameters, responses and schemas are deserialized one by one, so that a malformed one
//! does not hide the problems of the others. A malformed schema is replaced by one that allows anything.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{Operation, Parameter, ReferenceOr, RequestBody, Response, Schema};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::overlay;
use crate::problem::{Pointer, Problems};
use crate::profile::{self, Shape};
use crate::yaml;

/// A spec with its overlay and glossary, as YAML.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path in the messages of problems.
    pub file: String,
    /// The YAML.
    pub text: String,
    /// The overlay, if there is one: its path and YAML.
    pub overlay: Option<(String, String)>,
    /// The glossary of the service, if there is one: its path and YAML.
    pub glossary: Option<(String, String)>,
    /// The decisions about secrets, if there are any: the path and the YAML.
    pub secrets: Option<(String, String)>,
}

/// A spec, split into its parts.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) pointer: Pointer,
    pub(crate) version: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) reference: Option<String>,
    /// The URL of the first server, a template.
    pub(crate) server: Option<String>,
    /// The URL of the dual-stack endpoint, if there is one.
    pub(crate) dual_stack: Option<String>,
    pub(crate) dual_stack_by_default: bool,
    /// The templates of specific realms.
    pub(crate) realms: Vec<(String, String)>,
    /// The clients whose endpoint does not follow from the region.
    pub(crate) endpoint_required: Vec<String>,
    pub(crate) operations: Vec<Endpoint>,
    pub(crate) parameters: Named<Parameter>,
    pub(crate) request_bodies: Named<RequestBody>,
    pub(crate) responses: Named<Response>,
    pub(crate) headers: BTreeSet<String>,
    pub(crate) schemas: Named<Schema>,
}

/// Components by name.
pub(crate) type Named<T> = IndexMap<String, Piece<T>>;

/// A part and its location; `None` if it is malformed, which has been reported.
pub(crate) type Piece<T> = (Pointer, Option<ReferenceOr<T>>);

/// An operation with its parts.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) pointer: Pointer,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) operation: Operation,
    /// The parameters of the path, which those of the operation override.
    pub(crate) shared: Vec<Piece<Parameter>>,
    pub(crate) parameters: Vec<Piece<Parameter>>,
    pub(crate) body: Option<Piece<RequestBody>>,
    pub(crate) responses: Vec<(String, Piece<Response>)>,
}

/// Returns the document with its overlay applied, or `None` if one of them cannot be read.
pub(crate) fn document(source: &Source, problems: &mut Problems) -> Option<Value> {
    let mut document: Value = yaml::read(&source.file, &source.text, problems)?;
    if let Some((file, text)) = &source.overlay {
        // A file with comments only is an empty overlay.
        let patch: Option<Value> = yaml::read::<Option<Value>>(file, text, problems)?;
        if let Some(patch) = patch {
            let pointer = Pointer::root(file);
            let patch = overlay::resolve(&document, &patch, &profile::DOCUMENT, &pointer, problems);
            overlay::merge(&mut document, patch);
        }
    }
    profile::check(&document, &profile::DOCUMENT, &Pointer::root(&source.file), problems);
    Some(document)
}

/// Splits a document into its parts.
pub(crate) fn read(file: &str, mut document: Value, problems: &mut Problems) -> Spec {
    let pointer = Pointer::root(file);
    profile::mark_inferred(&mut document);
    profile::wrap_described_references(&mut document, &profile::DOCUMENT);
    mend(&mut document, &profile::DOCUMENT, &pointer, problems);
    let components = (&document["components"], pointer.at("components"));
    Spec {
        version: text(&document["info"]["version"]),
        description: text(&document["info"]["description"]),
        reference: text(&document["externalDocs"]["url"]),
        server: text(&document["servers"][0]["url"]),
        dual_stack: text(&document["servers"][0]["x-oci-dual-stack"]["url"]),
        dual_stack_by_default: document["servers"][0]["x-oci-dual-stack"]["default"] == true,
        realms: fields(&document["servers"][0]["x-oci-realm-endpoints"])
            .filter_map(|(realm, url)| Some((realm.clone(), text(url)?)))
            .collect(),
        endpoint_required: elements(&document["servers"][0]["x-oci-endpoint-required"])
            .filter_map(text)
            .collect(),
        operations: operations(&document["paths"], &pointer.at("paths"), problems),
        parameters: named(components.clone(), "parameters", problems, parameter),
        request_bodies: named(components.clone(), "requestBodies", problems, piece),
        responses: named(components.clone(), "responses", problems, piece),
        headers: names(&components.0["headers"]),
        schemas: named(components, "schemas", problems, piece),
        pointer,
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn names(value: &Value) -> BTreeSet<String> {
    fields(value).map(|(name, _)| name.clone()).collect()
}

fn fields(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn named<T>(
    (components, pointer): (&Value, Pointer),
    kind: &str,
    problems: &mut Problems,
    read: fn(&Value, &Pointer, &mut Problems) -> Option<ReferenceOr<T>>,
) -> Named<T> {
    let pointer = pointer.at(kind);
    fields(&components[kind])
        .map(|(name, value)| {
            let pointer = pointer.at(name);
            let piece = read(value, &pointer, problems);
            (name.clone(), (pointer, piece))
        })
        .collect()
}

fn operations(paths: &Value, pointer: &Pointer, problems: &mut Problems) -> Vec<Endpoint> {
    let mut operations = Vec::new();
    for (path, item) in fields(paths) {
        let pointer = pointer.at(path);
        let shared = parameters(&item["parameters"], &pointer.at("parameters"), problems);
        for (method, operation) in fields(item) {
            if method != "parameters" {
                let shared = shared.clone();
                let pointer = pointer.at(method);
                operations.extend(endpoint(path, method, operation, shared, pointer, problems));
            }
        }
    }
    operations
}

fn endpoint(
    path: &str,
    method: &str,
    value: &Value,
    shared: Vec<Piece<Parameter>>,
    pointer: Pointer,
    problems: &mut Problems,
) -> Option<Endpoint> {
    let mut rest = value.clone();
    let object = rest.as_object_mut()?;
    for part in ["parameters", "requestBody"] {
        object.shift_remove(part);
    }
    object.insert("responses".to_owned(), Value::Object(Map::new()));
    let parameters = parameters(&value["parameters"], &pointer.at("parameters"), problems);
    let body = value.get("requestBody").map(|body| {
        let pointer = pointer.at("requestBody");
        let body = piece(body, &pointer, problems);
        (pointer, body)
    });
    let responses = fields(&value["responses"])
        .map(|(status, value)| {
            let pointer = pointer.at("responses").at(status);
            let response = piece(value, &pointer, problems);
            (status.clone(), (pointer, response))
        })
        .collect();
    let operation = problems.note(&pointer, serde_json::from_value(rest))?;
    Some(Endpoint {
        pointer,
        method: method.to_owned(),
        path: path.to_owned(),
        operation,
        shared,
        parameters,
        body,
        responses,
    })
}

fn parameters(list: &Value, pointer: &Pointer, problems: &mut Problems) -> Vec<Piece<Parameter>> {
    elements(list)
        .enumerate()
        .map(|(index, value)| {
            let pointer = pointer.at(index);
            let parameter = parameter(value, &pointer, problems);
            (pointer, parameter)
        })
        .collect()
}

fn parameter(
    value: &Value,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Option<ReferenceOr<Parameter>> {
    if value.get("$ref").is_none() && value.get("schema").is_none() {
        problems.add(pointer, "a parameter needs a `schema`");
        return None;
    }
    piece(value, pointer, problems)
}

/// Reports malformed schemas, the innermost first, and replaces them by schemas that allow anything.
fn mend(value: &mut Value, shape: &Shape, pointer: &Pointer, problems: &mut Problems) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                // Unknown fields have been reported.
                if let Some(field) = shape.field(name) {
                    mend(value, field, &pointer.at(name), problems);
                }
            }
        }
        Value::Array(list) => {
            if let Shape::List(element) = shape {
                for (index, value) in list.iter_mut().enumerate() {
                    mend(value, element, &pointer.at(index), problems);
                }
            }
        }
        _ => {}
    }
    if shape.is(&profile::SCHEMA)
        && value.is_object()
        && piece::<Schema>(value, pointer, problems).is_none()
    {
        *value = Value::Object(Map::new());
    }
}

fn piece<T: DeserializeOwned>(
    value: &Value,
    pointer: &Pointer,
    problems: &mut Problems,
) -> Option<ReferenceOr<T>> {
    if let Some(reference) = value.get("$ref") {
        let Some(reference) = reference.as_str() else {
            problems.add(&pointer.at("$ref"), "expected a string");
            return None;
        };
        return Some(ReferenceOr::Reference { reference: reference.to_owned() });
    }
    problems.note(pointer, T::deserialize(value)).map(ReferenceOr::Item)
}
