//! The validation of a request against the operation of its spec.

use http::{
    StatusCode,
    header::{CONTENT_TYPE, TRANSFER_ENCODING},
};
use serde_json::Value;

use crate::{
    error_body::ErrorBody,
    nesting,
    operation::{RequestBody, is_json},
    parameters::{self, Query},
    received::ReceivedRequest,
    routes::OperationMatch,
    schema,
};

/// The parameters and the body of a valid request.
#[derive(Debug, Default)]
pub(crate) struct Validated {
    pub(crate) query: Query,
    /// The JSON body; null if there is none, or if the operation takes bytes.
    pub(crate) body: Value,
}

/// Validates parameters and body.
pub(crate) fn validate(
    found: &OperationMatch<'_>,
    request: &ReceivedRequest,
) -> Result<Validated, ErrorBody> {
    let query = parameters::read(found, request.query(), &request.parts.headers)?;
    let body = match &found.operation.body {
        Some(body) => validate_body(found, body, request)?,
        None => Value::Null,
    };
    Ok(Validated { query, body })
}

fn validate_body(
    found: &OperationMatch<'_>,
    body: &RequestBody,
    request: &ReceivedRequest,
) -> Result<Value, ErrorBody> {
    if request.parts.headers.contains_key(TRANSFER_ENCODING) {
        return Err(ErrorBody::new(
            StatusCode::LENGTH_REQUIRED,
            "LengthRequired",
            "the body is chunked; OCI requires a content-length",
        ));
    }
    if request.body.is_empty() {
        // A pre-authenticated request commits an upload without saying which parts.
        return if body.required && body.schema.is_some() && found.link.is_none() {
            Err(ErrorBody::missing_parameter("the request body is required"))
        } else {
            Ok(Value::Null)
        };
    }
    let Some(schema) = &body.schema else {
        return Ok(Value::Null);
    };
    let media = request.parts.headers.get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or("?"));
    if !media.is_some_and(is_json) {
        let sent = media.unwrap_or("missing");
        return Err(ErrorBody::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UnsupportedMediaType",
            format!(
                "the body is JSON, so the content-type has to be application/json; it is {sent}"
            ),
        ));
    }
    let cannot_parse =
        |message: String| ErrorBody::new(StatusCode::BAD_REQUEST, "CannotParseRequest", message);
    let bytes = request.body.to_bytes().map_err(|error| cannot_parse(error.to_string()))?;
    let value: Value = serde_json::from_slice(&bytes)
        .map_err(|error| cannot_parse(format!("the request body is not JSON: {error}")))?;
    if nesting::is_too_deep(&value) {
        let most = nesting::MOST_LEVELS;
        return Err(cannot_parse(format!("the request body has more than {most} levels")));
    }
    let violations = schema::validate(&found.service.document, schema, &value);
    if violations.is_empty() {
        return Ok(value);
    }
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    Err(ErrorBody::invalid_parameter(format!("request body: {}", violations.join("; "))))
}
