//! Operations of a spec, read once at start into what serving them needs.

use std::collections::HashSet;

use http::{Method, StatusCode};
use serde_json::Value;

use crate::{
    document::Document,
    problem::{Problems, deeper},
    template::{self, Segment},
};

/// The methods that OCI operations use.
const METHODS: [(&str, Method); 6] = [
    ("get", Method::GET),
    ("head", Method::HEAD),
    ("post", Method::POST),
    ("put", Method::PUT),
    ("patch", Method::PATCH),
    ("delete", Method::DELETE),
];

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    /// As written in the spec, without the base path.
    pub(crate) path: String,
    pub(crate) segments: Vec<Segment>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    /// Whether the signature covers the body (`x-oci-sign-body`, true unless said otherwise).
    pub(crate) signs_body: bool,
    pub(crate) status: StatusCode,
    pub(crate) shape: Shape,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// For arrays: one key per item rather than a comma list.
    pub(crate) explode: bool,
    pub(crate) schema: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// The schema of a JSON body; none for bytes.
    pub(crate) schema: Option<Value>,
}

/// What the body of a successful answer looks like.
#[derive(Debug)]
pub(crate) enum Shape {
    List {
        /// `{"items": [...]}` rather than a bare array.
        wrapped: bool,
        /// The members of an item; none when they are open.
        members: Option<HashSet<String>>,
    },
    Object {
        members: Option<HashSet<String>>,
    },
    /// No body, text, bytes: nothing that can be kept as JSON items.
    Other,
}

impl Operation {
    /// Whether the last segment of the path is a parameter, so that one item is addressed.
    pub(crate) fn addresses_item(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Parameter(_)))
    }

    pub(crate) fn declares(&self, name: &str) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name)
    }
}

/// Reads every operation under `paths`.
pub(crate) fn read_all(document: &Document, problems: &mut Problems<'_>) -> Vec<Operation> {
    let mut operations = Vec::new();
    let mut ids = HashSet::new();
    let Some(paths) = document.root().get("paths").and_then(Value::as_object) else {
        problems.add("/paths", "missing, or not a mapping");
        return operations;
    };
    for (path, item) in paths {
        let pointer = deeper("/paths", path);
        let segments = match template::parse(path) {
            Ok(segments) => segments,
            Err(message) => {
                problems.add(&pointer, message);
                continue;
            }
        };
        for (name, method) in METHODS {
            let Some(source) = item.get(name) else {
                continue;
            };
            let pointer = deeper(&pointer, name);
            let Some(id) = source.get("operationId").and_then(Value::as_str) else {
                problems.add(&pointer, "operationId is missing");
                continue;
            };
            if !ids.insert(id) {
                problems.add(&pointer, format!("operationId {id} is used twice"));
            }
            let shared = (item.get("parameters"), deeper(&deeper("/paths", path), "parameters"));
            let own = (source.get("parameters"), deeper(&pointer, "parameters"));
            let parameters = read_parameters(document, [shared, own], problems);
            check_path_parameters(&segments, &parameters, &pointer, problems);
            let (status, shape) = read_success(document, source, &pointer, problems);
            operations.push(Operation {
                id: id.to_owned(),
                method,
                path: path.clone(),
                segments: segments.clone(),
                parameters,
                body: read_body(document, source),
                signs_body: source.get("x-oci-sign-body") != Some(&Value::Bool(false)),
                status,
                shape,
            });
        }
    }
    operations
}

fn read_parameters(
    document: &Document,
    lists: [(Option<&Value>, String); 2],
    problems: &mut Problems<'_>,
) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for (list, pointer) in lists {
        for (index, source) in list.and_then(Value::as_array).into_iter().flatten().enumerate() {
            let pointer = format!("{pointer}/{index}");
            let Some(parameter) = read_parameter(document.resolve(source), &pointer, problems)
            else {
                continue;
            };
            // The operation's own parameter replaces the one shared by the path.
            parameters
                .retain(|other| (other.place, &other.name) != (parameter.place, &parameter.name));
            parameters.push(parameter);
        }
    }
    parameters
}

fn read_parameter(source: &Value, pointer: &str, problems: &mut Problems<'_>) -> Option<Parameter> {
    let Some(name) = source.get("name").and_then(Value::as_str) else {
        problems.add(pointer, "a parameter without a name");
        return None;
    };
    let place = match source.get("in").and_then(Value::as_str) {
        Some("path") => Place::Path,
        Some("query") => Place::Query,
        Some("header") => Place::Header,
        other => {
            problems.add(
                pointer,
                format!("parameter {name} is in {other:?}, not in path, query or header"),
            );
            return None;
        }
    };
    let flag = |member| source.get(member).and_then(Value::as_bool);
    Some(Parameter {
        name: name.to_owned(),
        place,
        required: flag("required").unwrap_or(false),
        // OpenAPI's default for queries; headers and paths are always comma lists.
        explode: flag("explode").unwrap_or(place == Place::Query),
        schema: source.get("schema").cloned().unwrap_or_default(),
    })
}

fn check_path_parameters(
    segments: &[Segment],
    parameters: &[Parameter],
    pointer: &str,
    problems: &mut Problems<'_>,
) {
    for segment in segments {
        let Segment::Parameter(name) = segment else {
            continue;
        };
        let declared =
            |parameter: &Parameter| parameter.place == Place::Path && parameter.name == *name;
        if !parameters.iter().any(declared) {
            problems.add(pointer, format!("path parameter {name} is not declared"));
        }
    }
}

fn read_body(document: &Document, operation: &Value) -> Option<RequestBody> {
    let body = document.resolve(operation.get("requestBody")?);
    Some(RequestBody {
        required: body.get("required").and_then(Value::as_bool).unwrap_or(false),
        schema: json_schema(body).cloned(),
    })
}

fn read_success(
    document: &Document,
    operation: &Value,
    pointer: &str,
    problems: &mut Problems<'_>,
) -> (StatusCode, Shape) {
    let responses = operation.get("responses").and_then(Value::as_object);
    let success = responses.into_iter().flatten().find_map(|(status, response)| {
        // Any success, which the spec leaves to the service.
        let status = if status == "2XX" { StatusCode::OK } else { status.parse().ok()? };
        status.is_success().then_some((status, response))
    });
    let Some((status, response)) = success else {
        problems.add(&deeper(pointer, "responses"), "no successful response");
        return (StatusCode::OK, Shape::Other);
    };
    match json_schema(document.resolve(response)) {
        Some(schema) => (status, read_shape(document, schema)),
        None => (status, Shape::Other),
    }
}

fn json_schema(content_holder: &Value) -> Option<&Value> {
    content_holder.get("content")?.get("application/json")?.get("schema")
}

fn read_shape(document: &Document, schema: &Value) -> Shape {
    let schema = document.resolve(schema);
    if let Some(item) = list_item(schema) {
        return Shape::List { wrapped: false, members: document.members(item) };
    }
    let items = schema.pointer("/properties/items").map(|items| document.resolve(items));
    if let Some(item) = items.and_then(list_item) {
        return Shape::List { wrapped: true, members: document.members(item) };
    }
    if ["properties", "allOf", "discriminator"].iter().any(|word| schema.get(word).is_some()) {
        return Shape::Object { members: document.members(schema) };
    }
    Shape::Other
}

fn list_item(schema: &Value) -> Option<&Value> {
    (schema.get("type")? == "array").then(|| schema.get("items")).flatten()
}
