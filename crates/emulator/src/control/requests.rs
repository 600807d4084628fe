//! The recorded requests, without their secrets.

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{
    HeaderMap,
    header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION},
};
use serde_json::{Map, Value, json};

use super::{Input, done, ok};
use crate::{
    aliases, answer::Answer, error_body::ErrorBody, keys::printable, lock::lock,
    recorder::RecordedRequest, secrets::without_secrets, state::EmulatorState, timeline,
    token_endpoint::TokenEndpoint,
};

/// The text in the place of a secret.
const REDACTED: &str = "(redacted)";

/// The bytes of a body that are returned unless `bodyLimit` says otherwise.
const BODY_LIMIT: usize = 64 * 1024;

pub(super) fn list(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    let mut query = input.query;
    let (operation, method) = (query.text("operation"), query.text("method"));
    let (target, status) = (query.text("target"), query.count("status")?);
    let number = query.count("number")?;
    let refused = query.word("refused", &["true", "false"])?;
    let limit = query.count("limit")?.unwrap_or(usize::MAX);
    let body_limit = query.count("bodyLimit")?.unwrap_or(BODY_LIMIT);
    query.finish()?;
    let matches = |request: &&RecordedRequest| {
        operation.as_deref().is_none_or(|wanted| request.operation.as_deref() == Some(wanted))
            && method.as_deref().is_none_or(|wanted| request.method.as_str() == wanted)
            && target.as_deref().is_none_or(|wanted| request.target.contains(wanted))
            && status.is_none_or(|wanted| request.status.map(usize::from) == Some(wanted))
            && number.is_none_or(|wanted| request.number == wanted as u64)
            && refused.is_none_or(|wanted| request.refused.is_some() == (wanted == "true"))
    };
    // The latest ones, the oldest first.
    let mut found: Vec<RecordedRequest> =
        lock(&state.recorder).iter().rev().filter(matches).take(limit).cloned().collect();
    found.reverse();
    let requests: Vec<Value> =
        found.iter().map(|request| described(state, request, body_limit)).collect();
    Ok(ok(&json!({ "requests": requests })))
}

pub(super) fn clear(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    lock(&state.recorder).clear();
    Ok(done())
}

fn described(state: &EmulatorState, request: &RecordedRequest, body_limit: usize) -> Value {
    let signed_by = match &request.signed_by {
        Some(Ok(key_id)) => Value::from(printable(key_id)),
        _ => Value::Null,
    };
    let mut fields = Map::new();
    let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
    put("number", json!(request.number));
    put("time", json!(timeline::text(request.time)));
    put("method", json!(request.method.as_str()));
    put("target", json!(aliases::printable(&request.target)));
    put("operation", json!(request.operation));
    put("status", json!(request.status));
    put("signedBy", signed_by);
    put("refused", json!(request.refused));
    put("fault", json!(request.fault));
    put("headers", headers(&request.headers));
    let body = body(state, request);
    let cut = body.slice(..body.len().min(body_limit));
    // Large bodies are not recorded.
    let is_whole =
        cut.len() == body.len() && (!request.body.is_empty() || request.body_length == 0);
    put("bodyLength", json!(request.body_length));
    put("bodyTruncated", json!(!is_whole));
    match text_of(&cut) {
        Some(text) => put("body", json!(text)),
        None => put("bodyBase64", json!(BASE64_STANDARD.encode(&cut))),
    };
    Value::Object(fields)
}

/// Returns the text of a body, which may have been cut within a character; `None` for other bytes.
fn text_of(bytes: &[u8]) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()
        }
        Err(_) => None,
    }
}

/// Returns the headers. Those that occur more than once are arrays.
fn headers(headers: &HeaderMap) -> Value {
    let mut fields = Map::new();
    for name in headers.keys() {
        let values: Vec<Value> = headers
            .get_all(name)
            .iter()
            .map(|value| match is_secret(name.as_str()) {
                true => json!(REDACTED),
                false => json!(String::from_utf8_lossy(value.as_bytes())),
            })
            .collect();
        let value = match <[Value; 1]>::try_from(values) {
            Ok([only]) => only,
            Err(values) => Value::Array(values),
        };
        fields.insert(name.to_string(), value);
    }
    Value::Object(fields)
}

/// Whether the value of a header is a secret.
fn is_secret(name: &str) -> bool {
    [AUTHORIZATION.as_str(), PROXY_AUTHORIZATION.as_str(), COOKIE.as_str()].contains(&name)
        || ["opc-obo-token", "security-context"].contains(&name)
        || (name.ends_with("sse-customer-key"))
}

/// Returns the body without the secrets that the spec marks. The bodies of requests for tokens consist
/// of secrets.
fn body(state: &EmulatorState, request: &RecordedRequest) -> Bytes {
    let path = request.target.split('?').next().unwrap_or_default();
    if TokenEndpoint::find(&request.method, path).is_some() && !request.body.is_empty() {
        return Bytes::from_static(REDACTED.as_bytes());
    }
    without_secrets(state, request, REDACTED)
}
