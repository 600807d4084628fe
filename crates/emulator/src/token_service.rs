//! The responses of the token endpoints.
//!
//! Written from Oracle's rules and independent of the credential providers of the SDK.

mod exchanges;
mod metadata;
mod resources;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::{
    answer::Answer, error_body::ErrorBody, state::EmulatorState, token_endpoint::TokenEndpoint,
};

/// A request to a token endpoint.
pub(crate) struct TokenRequest<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    /// The key id of the verified signature.
    pub(crate) key_id: Option<&'a str>,
}

/// Responds to a request.
pub(crate) async fn respond(
    state: &Arc<EmulatorState>,
    endpoint: &TokenEndpoint,
    request: TokenRequest<'_>,
) -> Answer {
    let result = match endpoint {
        TokenEndpoint::InstanceMetadata(path) => metadata::instance(state, path, &request),
        TokenEndpoint::InstanceCertificate(path) => {
            metadata::certificate(state, path, &request).await
        }
        TokenEndpoint::Federation => exchanges::federation(state, &request),
        TokenEndpoint::ResourceToken(rest) => resources::token(state, rest, &request),
        TokenEndpoint::ParentToken(rest) => resources::parent(state, rest, &request),
        TokenEndpoint::ResourceSession => resources::session(state, &request),
        TokenEndpoint::WorkloadSession => exchanges::workload(state, &request),
        TokenEndpoint::TokenExchange => exchanges::domain(state, &request),
        TokenEndpoint::ScopedToken => exchanges::scoped(state, &request),
        TokenEndpoint::SessionRefresh => exchanges::refresh(state, &request),
    };
    result.unwrap_or_else(|error: ErrorBody| error.response())
}

impl TokenRequest<'_> {
    /// Parses the body as a JSON object.
    fn object(&self) -> Result<Value, ErrorBody> {
        let body: Option<Value> = serde_json::from_slice(self.body).ok();
        body.filter(Value::is_object).ok_or_else(|| {
            ErrorBody::new(
                StatusCode::BAD_REQUEST,
                "CannotParseRequest",
                "the body is not a JSON object",
            )
        })
    }
}

/// Returns a string field of the body.
fn field<'a>(body: &'a Value, name: &str) -> Result<&'a str, ErrorBody> {
    let value = body.get(name).and_then(Value::as_str).filter(|value| !value.is_empty());
    value.ok_or_else(|| ErrorBody::missing_parameter(format!("{name} is required")))
}

/// Issues a token for the key, and responds with it.
fn issue(state: &EmulatorState, claims: Value, public_key: &str) -> Result<Answer, ErrorBody> {
    let now = state.clock().now;
    let token = state.issuer.tokens.issue(&state.keys, claims, public_key, now)?;
    Ok(Answer::json(StatusCode::OK, &json!({ "token": token })))
}
