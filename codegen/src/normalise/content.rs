//! Bodies and responses by their media types.
//!
//! The schema decides: `format: binary` stands for bytes, another plain string for text, and everything
//! else for JSON.

use indexmap::IndexMap;
use openapiv3::{
    MediaType, ReferenceOr, RequestBody, Response, Schema, SchemaKind, StringFormat, Type as Kind,
    VariantOrUnknownOrEmpty as Format,
};

use super::enums::Owner;
use super::types::{self, Site};
use super::{Context, reference};
use crate::ir::{Body, Content, Location, Parameter, Type, Value};
use crate::name;
use crate::problem::Pointer;
use crate::spec::Piece;

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const ANYTHING: &str = "*/*";
const EVENTS: &str = "text/event-stream";

/// The header with the media type of a body.
const CONTENT_TYPE: &str = "content-type";

/// A media type with its content.
type Media<'a> = (&'a str, &'a MediaType);

/// A body, and its media type if that is neither JSON nor follows from bytes.
pub(super) struct Sent {
    pub(super) body: Body,
    pub(super) media: Option<String>,
    /// Whether the caller can choose another media type.
    pub(super) is_any: bool,
}

/// Reads the body of an operation.
pub(super) fn body<'a>(
    context: &mut Context<'a>,
    piece: &'a Piece<RequestBody>,
    id: &str,
) -> Option<Sent> {
    let spec = context.spec;
    let (body, pointer) =
        reference::component(context, piece, "requestBodies", &spec.request_bodies)?;
    let pointer = pointer.at("content");
    let own = body.description.as_deref();
    let bytes = |media: Option<String>, is_any: bool| {
        let docs = own.unwrap_or("The bytes of the request body.").to_owned();
        let name = "body".to_owned();
        let body = Body { name, content: Content::Bytes, required: body.required, docs };
        Some(Sent { body, media, is_any })
    };
    if body.content.contains_key(ANYTHING) {
        // The first of the others is the default.
        let media = body.content.keys().find(|media| *media != ANYTHING);
        return bytes(media.cloned(), true);
    }
    if let (Some((media, _)), 1) = (body.content.first(), body.content.len())
        && media == BYTES
    {
        return bytes(None, false);
    }
    let (media, content) = json(context, &body.content, &pointer, "body")?;
    let pointer = pointer.at(media);
    let Some(schema) = &content.schema else {
        context.problems.add(&pointer, "a JSON body needs a `schema`");
        return None;
    };
    let site = Site {
        owner: Owner::Operation(name::type_name(id)),
        wire: "body".to_owned(),
        docs: own.unwrap_or_default().to_owned(),
        pointer: pointer.at("schema"),
    };
    let value = types::value(context, schema.into(), &site)?;
    if !is_writable(&value) {
        context.problems.add(&site.pointer, "a body of this type is not supported yet");
        return None;
    }
    let (name, described) = match &value {
        Type::Model(name) | Type::Union(name) => {
            (name::snake(name), format!("The request body: [`{name}`](crate::models::{name})."))
        }
        _ => ("body".to_owned(), "The request body.".to_owned()),
    };
    let docs = own.map_or(described, str::to_owned);
    let body = Body { name, content: Content::Json(value), required: body.required, docs };
    Some(Sent { body, media: None, is_any: false })
}

/// Returns the parameter for the media type of a body of any bytes.
pub(super) fn content_type(sent: &Sent) -> Parameter {
    let default = sent.media.as_deref().unwrap_or(BYTES);
    Parameter {
        wire: CONTENT_TYPE.to_owned(),
        name: name::snake(CONTENT_TYPE),
        location: Location::Header(Type::String),
        required: false,
        docs: format!("The media type of the body. Default: `{default}`."),
    }
}

/// Whether the core can write the value as a body.
fn is_writable(value: &Type) -> bool {
    !matches!(value.innermost(), Type::DateTime | Type::Date)
}

/// Returns the JSON of a body or a response. Several media types of JSON have to agree; JSON itself is
/// what is sent.
fn json<'a>(
    context: &mut Context<'_>,
    content: &'a IndexMap<String, MediaType>,
    pointer: &Pointer,
    what: &str,
) -> Option<Media<'a>> {
    let Some((first, media)) = content.first() else {
        context.problems.add(pointer, "a body needs a media type");
        return None;
    };
    if let Some(other) = content.keys().find(|media| !is_json(media)) {
        let message = format!("a {what} of `{other}` is not supported");
        context.problems.add(&pointer.at(other), message);
        return None;
    }
    if !content.contains_key(JSON) {
        let message = format!("a {what} of `{first}` is only supported beside `{JSON}`");
        context.problems.add(&pointer.at(first), message);
        return None;
    }
    if content.values().any(|other| other.schema != media.schema) {
        context.problems.add(pointer, "the media types need the same `schema`");
        return None;
    }
    content.get_key_value(JSON).map(|(name, media)| (name.as_str(), media))
}

fn is_json(media: &str) -> bool {
    media == JSON || media.ends_with("+json")
}

/// Reads the value of a response.
pub(super) fn response_value<'a>(
    context: &mut Context<'a>,
    response: &'a Response,
    pointer: &Pointer,
    id: &str,
) -> Option<Value> {
    let content = &response.content;
    if content.is_empty() {
        return Some(Value::None);
    }
    let pointer = pointer.at("content");
    // Bytes, also beside text. Events alone are bytes, beside which `x-oci-events` declares them.
    let is_bytes = |(name, media): (&String, &MediaType)| match string_of(media) {
        Some(is_binary) => is_binary || name == BYTES || name == EVENTS,
        None => name == BYTES && media.schema.is_none(),
    };
    let is_string = content.values().all(|media| string_of(media).is_some());
    if content.iter().any(is_bytes) && (is_string || content.len() == 1) {
        return Some(Value::Stream);
    }
    if is_string {
        return Some(Value::Text);
    }
    // The request selects JSON or events; `x-oci-events` declares the events.
    let mut rest;
    let content = if content.contains_key(JSON) && content.contains_key(EVENTS) {
        rest = content.clone();
        rest.shift_remove(EVENTS);
        &rest
    } else {
        content
    };
    let (media, _) = json(context, content, &pointer, "response")?;
    let pointer = pointer.at(media);
    let Some(schema) = response.content.get(media).and_then(|content| content.schema.as_ref())
    else {
        context.problems.add(&pointer, "a JSON response needs a `schema`");
        return None;
    };
    let site = Site {
        owner: Owner::Operation(name::type_name(id)),
        wire: "response".to_owned(),
        docs: String::new(),
        pointer: pointer.at("schema"),
    };
    let value = types::value(context, schema.into(), &site)?;
    Some(if value == Type::String { Value::Text } else { Value::Json(value) })
}

/// Whether a string is one of bytes; `None` if the content is no plain string.
fn string_of(media: &MediaType) -> Option<bool> {
    let Some(ReferenceOr::Item(Schema { schema_kind, .. })) = &media.schema else { return None };
    let SchemaKind::Type(Kind::String(string)) = schema_kind else { return None };
    match &string.format {
        _ if !string.enumeration.is_empty() => None,
        Format::Item(StringFormat::Binary) => Some(true),
        Format::Empty => Some(false),
        _ => None,
    }
}
