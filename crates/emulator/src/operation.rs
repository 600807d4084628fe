//! The operations of a spec, in the form that serving them needs.

use std::collections::HashSet;

use http::{Method, StatusCode};
use serde_json::Value;

use crate::{
    document::Document,
    problem::{Problems, deeper},
    template::{self, Segment},
};

/// The usual names of the field with the items of a list.
const ITEMS: [&str; 4] = ["items", "resources", "Resources", "objects"];

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
    /// The place in the list of operations.
    pub(crate) index: usize,
    pub(crate) id: String,
    pub(crate) method: Method,
    /// As written in the spec, without the base path.
    pub(crate) path: String,
    pub(crate) segments: Vec<Segment>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    /// Whether the signature covers the body (`x-oci-sign-body`, true by default).
    pub(crate) signs_body: bool,
    pub(crate) status: StatusCode,
    pub(crate) shape: Shape,
    pub(crate) answer: AnswerSpec,
    /// The facts of an overlay about the role of the operation (`x-oci-emulator`).
    pub(crate) facts: Value,
}

/// The successful response, as the spec declares it.
#[derive(Debug, Default)]
pub(crate) struct AnswerSpec {
    /// The media type; `None` for a response without a body.
    pub(crate) media: Option<String>,
    /// The schema of the body, which may be a reference.
    pub(crate) schema: Value,
    /// The names of the headers in lower case.
    pub(crate) headers: Vec<String>,
}

impl AnswerSpec {
    /// Whether the response has a body in JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.media.as_deref().is_some_and(is_json) && self.schema["format"] != "binary"
    }

    /// Whether the response has a body that is not JSON.
    pub(crate) fn is_bytes(&self) -> bool {
        self.media.is_some() && !self.is_json()
    }

    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header == name)
    }
}

/// Whether a media type is JSON, such as `application/scim+json`.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    let (_, subtype) = media.split_once('/').unwrap_or_default();
    subtype.eq_ignore_ascii_case("json") || subtype.to_ascii_lowercase().ends_with("+json")
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: ParameterLocation,
    pub(crate) required: bool,
    /// For arrays: one key per item instead of a comma-separated list.
    pub(crate) explode: bool,
    pub(crate) schema: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ParameterLocation {
    Path,
    Query,
    Header,
}

#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// The schema of a JSON body; `None` for bytes, and if any bytes are valid.
    pub(crate) schema: Option<Value>,
}

/// The body of a successful response.
#[derive(Debug)]
pub(crate) enum Shape {
    List {
        /// The field with the items, such as `items`; `None` for a plain array.
        wrapper: Option<String>,
        /// The schema of an item, which may be a reference.
        item: Value,
        /// The fields of an item; `None` when additional fields are allowed.
        fields: Option<HashSet<String>>,
        /// Whether the list is in the order of keys, and continued with a key instead of a token.
        is_by_key: bool,
    },
    Object {
        fields: Option<HashSet<String>>,
    },
    /// The key of an item and nothing else, as a JSON string.
    Key,
    /// No body, or bytes: nothing that can be stored as JSON items.
    Other,
}

impl Operation {
    /// Whether the path addresses one item: its last segment is a parameter.
    pub(crate) fn addresses_item(&self) -> bool {
        matches!(self.segments.last(), Some(Segment::Parameter(_)))
    }

    /// Whether the body of a request is bytes rather than JSON.
    pub(crate) fn takes_bytes(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.schema.is_none())
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
            let path_item =
                PathItem { path, item, segments: &segments, pointer: deeper(&pointer, name) };
            let Some(operation) = read(document, &path_item, method, source, problems) else {
                continue;
            };
            if !ids.insert(operation.id.clone()) {
                let message = format!("operationId {} is used twice", operation.id);
                problems.add(&path_item.pointer, message);
            }
            operations.push(Operation { index: operations.len(), ..operation });
        }
    }
    operations
}

/// The path item of an operation, and the JSON pointer of the operation.
struct PathItem<'d> {
    path: &'d str,
    item: &'d Value,
    segments: &'d [Segment],
    pointer: String,
}

fn read(
    document: &Document,
    path_item: &PathItem<'_>,
    method: Method,
    source: &Value,
    problems: &mut Problems<'_>,
) -> Option<Operation> {
    let PathItem { path, item, segments, pointer } = path_item;
    let Some(id) = source.get("operationId").and_then(Value::as_str) else {
        problems.add(pointer, "operationId is missing");
        return None;
    };
    let shared = (item.get("parameters"), deeper(&deeper("/paths", path), "parameters"));
    let own = (source.get("parameters"), deeper(pointer, "parameters"));
    let parameters = read_parameters(document, [shared, own], problems);
    check_path_parameters(segments, &parameters, pointer, problems);
    let (status, answer) = read_success(document, source, pointer, problems);
    let schema = answer.is_json().then_some(&answer.schema);
    let is_item = matches!(segments.last(), Some(Segment::Parameter(_)));
    let is_paged = parameters.iter().any(is_paging) && !is_item;
    let is_list = id.starts_with("List") || is_paged;
    let shape = schema.map(|schema| read_shape(document, schema, source, is_list));
    Some(Operation {
        index: 0,
        id: id.to_owned(),
        method,
        path: (*path).to_owned(),
        segments: segments.to_vec(),
        parameters,
        body: read_body(document, source),
        signs_body: source.get("x-oci-sign-body") != Some(&Value::Bool(false)),
        status,
        // The key of a single item is in the request already.
        shape: shape
            .filter(|shape| !(is_item && matches!(shape, Shape::Key)))
            .unwrap_or(Shape::Other),
        answer,
        facts: source.get("x-oci-emulator").cloned().unwrap_or_default(),
    })
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
            // A parameter of the operation overrides one of the path.
            parameters.retain(|other| {
                (other.location, &other.name) != (parameter.location, &parameter.name)
            });
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
    let location = match source.get("in").and_then(Value::as_str) {
        Some("path") => ParameterLocation::Path,
        Some("query") => ParameterLocation::Query,
        Some("header") => ParameterLocation::Header,
        other => {
            problems.add(
                pointer,
                format!("parameter {name} is in {other:?}, not in path, query or header"),
            );
            return None;
        }
    };
    let flag = |field| source.get(field).and_then(Value::as_bool);
    Some(Parameter {
        name: name.to_owned(),
        location,
        required: flag("required").unwrap_or(false),
        // OpenAPI's default for queries; headers and paths are always comma-separated lists.
        explode: flag("explode").unwrap_or(location == ParameterLocation::Query),
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
        let declared = |parameter: &Parameter| {
            parameter.location == ParameterLocation::Path && parameter.name == *name
        };
        if !parameters.iter().any(declared) {
            problems.add(pointer, format!("path parameter {name} is not declared"));
        }
    }
}

fn read_body(document: &Document, operation: &Value) -> Option<RequestBody> {
    let body = document.resolve(operation.get("requestBody")?);
    let takes_anything = body.get("content").is_some_and(|content| content.get("*/*").is_some());
    Some(RequestBody {
        required: body.get("required").and_then(Value::as_bool).unwrap_or(false),
        schema: json_schema(body).filter(|_| !takes_anything).cloned(),
    })
}

fn is_paging(parameter: &Parameter) -> bool {
    parameter.location == ParameterLocation::Query
        && matches!(parameter.name.as_str(), "limit" | "page")
}

/// Returns the success status and the successful response.
fn read_success(
    document: &Document,
    operation: &Value,
    pointer: &str,
    problems: &mut Problems<'_>,
) -> (StatusCode, AnswerSpec) {
    let responses = operation.get("responses").and_then(Value::as_object);
    let success = responses.into_iter().flatten().find_map(|(status, response)| {
        // The spec leaves the success status to the service.
        let status = if status == "2XX" { StatusCode::OK } else { status.parse().ok()? };
        status.is_success().then_some((status, response))
    });
    let Some((status, response)) = success else {
        problems.add(&deeper(pointer, "responses"), "no successful response");
        return (StatusCode::OK, AnswerSpec::default());
    };
    let response = document.resolve(response);
    let fields = |name: &str| response.get(name).and_then(Value::as_object).into_iter().flatten();
    // JSON, if the operation sends events only on request.
    let body = fields("content").find(|(media, _)| is_json(media));
    let body = body.or_else(|| fields("content").next());
    let answer = AnswerSpec {
        media: body.map(|(media, _)| media.clone()),
        schema: body.and_then(|(_, body)| body.get("schema")).cloned().unwrap_or_default(),
        headers: fields("headers").map(|(name, _)| name.to_ascii_lowercase()).collect(),
    };
    (status, answer)
}

fn json_schema(content_holder: &Value) -> Option<&Value> {
    let content = content_holder.get("content")?.as_object()?;
    let (_, body) = content.iter().find(|(media, _)| is_json(media))?;
    body.get("schema").filter(|schema| schema["format"] != "binary")
}

/// `is_list` is what name and parameters of the operation say.
fn read_shape(document: &Document, schema: &Value, operation: &Value, is_list: bool) -> Shape {
    let schema = document.resolve(schema);
    if let Some(item) = list_item(schema) {
        let (item, fields) = (item.clone(), document.fields(item));
        return Shape::List { wrapper: None, item, fields, is_by_key: false };
    }
    let pagination = |word: &str| operation.get("x-oci-pagination")?.get(word)?.as_str();
    if let Some((wrapper, item)) = wrapped(document, schema, pagination("items"), is_list) {
        let is_by_key = pagination("parameter").is_some() && pagination("next").is_some();
        return Shape::List {
            wrapper: Some(wrapper.to_owned()),
            item: item.clone(),
            fields: document.fields(item),
            is_by_key,
        };
    }
    if is_object(schema) {
        return Shape::Object { fields: document.fields(schema) };
    }
    let word = |keyword: &str| schema.get(keyword).and_then(Value::as_str);
    match (word("type"), word("format")) {
        (Some("string"), Some("binary")) => Shape::Other,
        (Some("string"), _) => Shape::Key,
        _ => Shape::Other,
    }
}

/// Returns the field of a response with the items of a list, and the schema of an item.
fn wrapped<'d>(
    document: &'d Document,
    schema: &'d Value,
    named: Option<&str>,
    is_list: bool,
) -> Option<(&'d str, &'d Value)> {
    let properties = schema.get("properties")?.as_object()?;
    let arrays: Vec<(&str, &Value)> = properties
        .iter()
        .filter_map(|(name, field)| Some((name.as_str(), list_item(document.resolve(field))?)))
        .collect();
    let called = |wanted: &str| arrays.iter().find(|(name, _)| *name == wanted).copied();
    if let Some(named) = named {
        return called(named);
    }
    // A single object may have a field `items` beside others.
    if (is_list || arrays.len() == properties.len())
        && let Some(items) = ITEMS.iter().find_map(|name| called(name))
    {
        return Some(items);
    }
    let mut models = arrays.iter().filter(|(_, item)| is_object(document.resolve(item)));
    match (models.next(), models.next()) {
        (Some(only), None) if is_list => Some(*only),
        _ => None,
    }
}

fn is_object(schema: &Value) -> bool {
    ["properties", "allOf", "discriminator"].iter().any(|word| schema.get(word).is_some())
}

fn list_item(schema: &Value) -> Option<&Value> {
    (schema.get("type")? == "array").then(|| schema.get("items")).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Shape, read_body, read_shape};
    use crate::document::Document;

    /// Returns the field with the items of a response with these properties, or its shape.
    fn shape(properties: &Value, operation: &Value, is_list: bool) -> String {
        let schema = json!({ "type": "object", "properties": properties });
        let root = json!({ "components": { "schemas": {
            "Thing": { "type": "object", "properties": { "id": { "type": "string" } } },
        } } });
        let document = Document::parse(&root.to_string()).unwrap();
        match read_shape(&document, &schema, operation, is_list) {
            Shape::List { wrapper, is_by_key, .. } => {
                wrapper.unwrap() + if is_by_key { " by key" } else { "" }
            }
            other => format!("{other:?}").split(' ').next().unwrap().to_owned(),
        }
    }

    #[test]
    fn response_with_one_array_of_models_is_a_list() {
        let text = json!({ "type": "string" });
        let texts = json!({ "type": "array", "items": text });
        let things = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Thing" } });
        for (properties, is_list, expected) in [
            (json!({ "items": things }), false, "items"),
            (json!({ "items": texts }), false, "items"),
            (json!({ "items": things, "prefixes": texts }), false, "items"),
            (json!({ "items": things, "count": text }), true, "items"),
            (json!({ "items": things, "others": things }), true, "items"),
            (json!({ "items": things, "timeCreated": text }), false, "Object"),
            (json!({ "rows": things, "tags": texts, "count": text }), true, "rows"),
            (json!({ "rows": things, "others": things }), true, "Object"),
            (json!({ "rows": texts }), true, "Object"),
            (json!({ "rows": things }), false, "Object"),
        ] {
            assert_eq!(shape(&properties, &json!({}), is_list), expected, "{properties}");
        }
        let pagination = json!({ "x-oci-pagination": {
            "parameter": "start", "next": "nextStart", "items": "rows",
        } });
        let both = json!({ "items": things, "rows": things });
        assert_eq!(shape(&both, &pagination, false), "rows by key");
    }

    #[test]
    fn response_that_may_be_bytes_is_no_key() {
        let document = Document::parse("{}").unwrap();
        let shape = |schema: Value| read_shape(&document, &schema, &json!({}), false);
        assert!(matches!(shape(json!({ "type": "string" })), Shape::Key));
        let bytes = json!({ "type": "string", "format": "binary" });
        assert!(matches!(shape(bytes), Shape::Other));
    }

    #[test]
    fn body_of_any_bytes_has_no_schema() {
        let document = Document::parse("{}").unwrap();
        let body = |content: Value| {
            read_body(&document, &json!({ "requestBody": { "content": content } })).unwrap().schema
        };
        let json = json!({ "schema": {} });
        assert_eq!(body(json!({ "application/json": json })), Some(json!({})));
        assert_eq!(body(json!({ "application/json": json, "*/*": json })), None);
    }
}
