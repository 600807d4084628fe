//! Operations: parameters, bodies and responses.

use std::collections::BTreeSet;

use super::Context;
use super::schema::{self, Hints};
use crate::document::{Map, Node, map, push};
use crate::facts::{self, ServiceFacts, Width};
use crate::operation::{Operation, Parameter, Place};
use crate::prose::{self, Subject};
use crate::types::Type;

const NEXT_PAGE: &str = "opc-next-page";
const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const ANYTHING: &str = "*/*";
const EVENTS: &str = "text/event-stream";

/// Returns Oracle's name of an operation: `ListJobRuns`.
///
/// The link to the reference ends with it. The name in the facts comes from Oracle's own specs, so it
/// takes precedence where only the case of abbreviations differs (`CreateOrResetUIPassword`).
pub(crate) fn operation_id(operation: &Operation, facts: ServiceFacts<'_>) -> String {
    let linked = operation.reference.as_deref().and_then(|link| link.rsplit('/').next());
    facts
        .operation_id(linked.unwrap_or(&operation.name))
        .or(linked)
        .map_or_else(|| pascal(&operation.name), str::to_owned)
}

/// Returns `ListJobRuns` for `list_job_runs`.
fn pascal(name: &str) -> String {
    let mut result = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        result.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        result.extend(letters);
    }
    result
}

/// Creates the document of an operation.
pub(super) fn operation(
    context: &Context<'_>,
    operation: &Operation,
    id: &str,
    tag: Option<&str>,
) -> Map {
    let mut result = Map::new();
    if let Some(tag) = tag {
        push(&mut result, "tags", Node::List(vec![tag.into()]));
    }
    push(&mut result, "operationId", id);
    if let Some(reference) = link(context, operation, id) {
        push(&mut result, "externalDocs", map([("url", reference.into())]));
    }
    if operation.deprecated {
        push(&mut result, "deprecated", true);
    }
    let parameters: Vec<_> = parameters(context, operation).collect();
    if !parameters.is_empty() {
        push(&mut result, "parameters", Node::List(parameters));
    }
    if let Some(body) = &operation.body {
        let mut request = Map::new();
        if body.required {
            push(&mut request, "required", true);
        }
        push(&mut request, "content", content(&body.value));
        push(&mut result, "requestBody", request);
    }
    let (response, accept) = response(context, operation, id);
    // The package does not state the status. Clients accept any 2xx.
    let status =
        if operation.response.is_some() || operation.method == "HEAD" { "200" } else { "204" };
    let error = || Node::from(map([("$ref", "#/components/responses/Error".into())]));
    push(
        &mut result,
        "responses",
        map([(status, response.into()), ("4XX", error()), ("5XX", error())]),
    );
    if let Some(accept) = accept {
        push(&mut result, "x-oci-accept", accept);
    }
    if !operation.default_retry {
        push(&mut result, "x-oci-default-retry", false);
    }
    if operation.expect_continue {
        push(&mut result, "x-oci-expect-continue", true);
    }
    if let Some(pagination) = pagination(context, operation) {
        push(&mut result, "x-oci-pagination", pagination);
    }
    if !operation.sign_body {
        push(&mut result, "x-oci-sign-body", false);
    }
    result
}

/// Returns the link to Oracle's reference. The package has none for some operations. Operations on the
/// same path belong to the same resource there, with few exceptions, so the link of such an operation
/// follows from that of another.
fn link(context: &Context<'_>, operation: &Operation, id: &str) -> Option<String> {
    if let Some(link) = &operation.reference {
        return Some(link.clone());
    }
    let operations = context.service.clients.iter().flat_map(|client| &client.operations);
    let linked = operations.filter(|other| other.path == operation.path);
    let parents = linked.filter_map(|other| {
        let (parent, _) = other.reference.as_deref()?.rsplit_once('/')?;
        let stem = ["Collection", "Summary"].iter().fold(parent, |parent, ending| {
            parent.strip_suffix(ending).filter(|stem| !stem.ends_with('/')).unwrap_or(parent)
        });
        Some(stem)
    });
    let parents: BTreeSet<_> = parents.collect();
    match parents.len() {
        1 => parents.first().map(|parent| format!("{parent}/{id}")),
        _ => None,
    }
}

/// Returns the parameters: path, query, headers, each in the order of the package.
fn parameters(context: &Context<'_>, operation: &Operation) -> impl Iterator<Item = Node> {
    [Place::Path, Place::Query, Place::Header].into_iter().flat_map(move |place| {
        let at_place = operation
            .parameters
            .iter()
            .filter(move |parameter| parameter.place == place && !is_of_the_signature(parameter));
        at_place.map(|parameter| Node::from(parameter_map(context, parameter)))
    })
}

/// Whether the parameter is the header of the signature, which a caller cannot set.
fn is_of_the_signature(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case("authorization")
}

fn parameter_map(context: &Context<'_>, parameter: &Parameter) -> Map {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    let mut result = map([("name", parameter.wire.as_str().into()), ("in", place.into())]);
    if parameter.required {
        push(&mut result, "required", true);
    }
    // A repeated key is the default of OpenAPI.
    if parameter.commas {
        push(&mut result, "explode", false);
    }
    let mut allowed = parameter.allowed.as_slice();
    if let Type::Named(name) = parameter.value.innermost()
        && allowed.is_empty()
    {
        allowed = schema::member_enum(context.service, name).unwrap_or_default();
    }
    let hints = Hints {
        allowed,
        // No source states the widths of parameters. The size of a page is a small number; the others
        // are unknown and get 64 bits.
        width: (parameter.wire == "limit").then_some(Width::Int32),
        ..Hints::default()
    };
    let value = schema::known(&parameter.value, &|name| context.has_schema(name));
    let mut schema = schema::value(&value, &hints);
    schema::mark_ocid(&mut schema, parameter.ocid);
    let subject =
        Subject { model: None, wire: &parameter.wire, value: &value, allowed, secret: false };
    prose::stated(&parameter.description, &subject).add_to(&mut schema);
    push(&mut result, "schema", schema);
    result
}

/// Returns the body of a request.
fn content(value: &Type) -> Map {
    let schemas = match value {
        Type::Stream => vec![(BYTES, value)],
        // A string is sent unmodified: JSON, unless the caller says otherwise.
        Type::String => vec![(JSON, &Type::Any), (ANYTHING, &Type::Stream)],
        value => vec![(JSON, value)],
    };
    let medias = schemas.into_iter().map(|(media, value)| {
        let schema = schema::value(value, &Hints::default());
        (media.to_owned(), map([("schema", schema.into())]).into())
    });
    medias.collect()
}

/// Returns the successful response, and the header `accept` if it does not follow from the response.
fn response<'a>(
    context: &Context<'_>,
    operation: &'a Operation,
    id: &str,
) -> (Map, Option<&'a str>) {
    let mut result = map([("description", "OK".into())]);
    let headers = headers(context, operation, id);
    if !headers.is_empty() {
        push(&mut result, "headers", headers);
    }
    let medias = match &operation.response {
        None => Vec::new(),
        Some(value) => medias(value, &operation.accept),
    };
    let names: Vec<_> = medias.iter().map(|(media, _)| *media).collect();
    let expected = if names.is_empty() { JSON.to_owned() } else { names.join(", ") };
    if !medias.is_empty() {
        let medias = medias.into_iter().map(|(media, value)| {
            let schema = schema::value(&value, &Hints::default());
            (media.to_owned(), map([("schema", schema.into())]).into())
        });
        push(&mut result, "content", medias.collect::<Map>());
    }
    (result, (operation.accept != expected).then_some(operation.accept.as_str()))
}

/// Returns the content of a response by media type.
fn medias<'a>(value: &Type, accept: &'a str) -> Vec<(&'a str, Type)> {
    let offered = accept
        .split(',')
        // Without `;charset=UTF-8`.
        .filter_map(|media| Some(media.split(';').next()?.trim()))
        .filter(|media| !media.is_empty());
    // The package reads text of some operations as a string, and of others as a stream.
    let of_kind = |medias: Vec<&'a str>| -> Vec<(&'a str, Type)> {
        let is_text = medias.iter().all(|media| *media == JSON || is_text(media));
        let value = if is_text { Type::String } else { Type::Stream };
        medias.into_iter().map(|media| (media, value.clone())).collect()
    };
    let (medias, fallback): (Vec<_>, _) = match value {
        Type::Stream => {
            // Operations with files send `accept: application/json`, but never get JSON.
            let medias = offered.filter(|media| *media != JSON && !media.contains('*'));
            (of_kind(medias.collect()), BYTES)
        }
        Type::String => (of_kind(offered.collect()), JSON),
        value => {
            let medias = offered.filter_map(|media| match media {
                EVENTS => Some((media, Type::String)),
                media if media == JSON || media.ends_with("+json") => Some((media, value.clone())),
                // The same content as XML, as a web page or as a stream of lines.
                _ => None,
            });
            (medias.collect(), JSON)
        }
    };
    if medias.is_empty() { vec![(fallback, value.clone())] } else { medias }
}

/// Whether responses of the media type are received as a string.
fn is_text(media: &str) -> bool {
    (media.starts_with("text/") && media != EVENTS) || media.ends_with("yaml")
}

/// Returns the headers of the response, sorted.
fn headers(context: &Context<'_>, operation: &Operation, id: &str) -> Map {
    let headers: Vec<_> = match context.facts.response_headers(id) {
        Some(headers) => headers
            .into_iter()
            .map(|(name, go)| {
                let (value, width) = facts::header_type(go);
                (name, schema::value(&value, &Hints { width, ..Hints::default() }))
            })
            .collect(),
        None => {
            let text = || schema::value(&Type::String, &Hints::default());
            likely_headers(context, operation).map(|name| (name, text())).collect()
        }
    };
    let mut headers: Vec<_> = headers
        .into_iter()
        .map(|(name, schema)| (name, map([("schema", schema.into())])))
        .collect();
    // The next page of a list that takes a page can come from nowhere else.
    if id.starts_with("List")
        && operation.parameters.iter().any(is_page)
        && !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(NEXT_PAGE))
    {
        let mut header = map([("schema", schema::value(&Type::String, &Hints::default()).into())]);
        push(&mut header, "x-oci-inferred", true);
        headers.push((NEXT_PAGE, header));
    }
    headers.sort_by_key(|(name, _)| *name);
    headers.into_iter().map(|(name, header)| (name.to_owned(), header.into())).collect()
}

/// Whether the parameter is the token of a page.
fn is_page(parameter: &Parameter) -> bool {
    parameter.place == Place::Query && parameter.wire == "page" && parameter.value == Type::String
}

/// Derives the headers of an operation that is not in the facts.
fn likely_headers(
    context: &Context<'_>,
    operation: &Operation,
) -> impl Iterator<Item = &'static str> {
    let service = context.service;
    let has = |operation: &Operation, wire: &str| {
        operation.parameters.iter().any(|parameter| parameter.wire.eq_ignore_ascii_case(wire))
    };
    let mut all = service.clients.iter().flat_map(|client| &client.operations);
    // Resources that accept an etag as a condition return one.
    let etag = operation.method == "GET"
        && all.any(|other| other.path == operation.path && has(other, "if-match"));
    [
        (etag, "etag"),
        (has(operation, "page"), NEXT_PAGE),
        (true, "opc-request-id"),
        (service.awaited.contains(&operation.name), "opc-work-request-id"),
    ]
    .into_iter()
    .filter_map(|(likely, name)| likely.then_some(name))
}

/// Returns the pagination of operations without `page` and `opc-next-page`: Object Storage names the
/// first object of the next page.
fn pagination(context: &Context<'_>, operation: &Operation) -> Option<Map> {
    operation.parameters.iter().find(|p| p.place == Place::Query && p.wire == "start")?;
    let Some(Type::Named(page)) = &operation.response else { return None };
    let page = context.service.models.iter().find(|model| model.name == *page)?;
    page.fields.iter().find(|field| field.wire == "nextStartWith")?;
    let mut lists = page.fields.iter().filter(
        |field| matches!(&field.value, Type::List(item) if matches!(**item, Type::Named(_))),
    );
    let items = lists.next()?;
    Some(map([
        ("parameter", "start".into()),
        ("next", "nextStartWith".into()),
        ("items", items.wire.as_str().into()),
    ]))
}
