//! The validation of a request against the operation of its spec.

use http::{StatusCode, header::TRANSFER_ENCODING};
use serde_json::Value;

use crate::{
    error_body::ErrorBody,
    operation::RequestBody,
    parameters::{self, Query},
    received::ReceivedRequest,
    routes::OperationMatch,
    schema,
};

/// Validates parameters and body. Returns the query parameters.
pub(crate) fn validate(
    found: &OperationMatch<'_>,
    request: &ReceivedRequest,
) -> Result<Query, ErrorBody> {
    let query = parameters::read(found, request.query(), &request.parts.headers)?;
    if let Some(body) = &found.operation.body {
        validate_body(found, body, request)?;
    }
    Ok(query)
}

fn validate_body(
    found: &OperationMatch<'_>,
    body: &RequestBody,
    request: &ReceivedRequest,
) -> Result<(), ErrorBody> {
    if request.parts.headers.contains_key(TRANSFER_ENCODING) {
        return Err(ErrorBody::new(
            StatusCode::LENGTH_REQUIRED,
            "LengthRequired",
            "the body is chunked; OCI requires a content-length",
        ));
    }
    if request.body.is_empty() {
        return if body.required {
            Err(ErrorBody::missing_parameter("the request body is required"))
        } else {
            Ok(())
        };
    }
    let Some(schema) = &body.schema else {
        return Ok(());
    };
    let value: Value = serde_json::from_slice(&request.body).map_err(|error| {
        ErrorBody::new(
            StatusCode::BAD_REQUEST,
            "CannotParseRequest",
            format!("the request body is not JSON: {error}"),
        )
    })?;
    let violations = schema::validate(&found.service.document, schema, &value);
    if violations.is_empty() {
        return Ok(());
    }
    let violations: Vec<String> = violations.iter().map(ToString::to_string).collect();
    Err(ErrorBody::invalid_parameter(format!("request body: {}", violations.join("; "))))
}
