//! Faults and queued responses. What is listed can be queued again.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use super::{
    Input, done,
    fields::{Fields, missing, wrong},
    ok,
};
use crate::{
    answer::{Answer, Content},
    error_body::{ErrorBody, usual_code},
    fault::{Fault, Kind},
    lock::lock,
    reply::Reply,
    state::EmulatorState,
};

/// The kinds of faults.
const KINDS: &str = "`status`, `response`, `close`, `reset`, `hang`, `repeated-page` or `none`";

pub(super) fn list(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let faults = lock(&state.faults);
    let listed: Vec<Value> = faults.all().iter().map(described).collect();
    Ok(ok(&json!({ "faults": listed, "pending": faults.pending() })))
}

pub(super) fn clear(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    lock(&state.faults).clear();
    Ok(done())
}

pub(super) fn add(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let fault = fault(Fields::of(input.body)?)?;
    Ok(queue(state, fault))
}

pub(super) fn reply(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    if let Some(kind) = fields.text("kind")?.filter(|kind| kind != "reply") {
        return Err(wrong("kind", "`reply`, or missing", &Value::from(kind)));
    }
    let operation = fields.required_text("operation")?;
    let status = status(&mut fields)?.unwrap_or(StatusCode::OK);
    let body = body(&mut fields)?.unwrap_or_default();
    let reply = Reply::new(status.as_u16(), body);
    let fault = changed(reply.to(operation), fields)?;
    Ok(queue(state, fault))
}

fn queue(state: &EmulatorState, fault: Fault) -> Answer {
    let mut faults = lock(&state.faults);
    faults.push(fault);
    ok(&json!({ "pending": faults.pending() }))
}

fn fault(mut fields: Fields) -> Result<Fault, ErrorBody> {
    let kind = fields.text("kind")?;
    let status = status(&mut fields)?;
    let required = || {
        let expected = format!("a number from 100 to 999 (or give `kind`: {KINDS})");
        status.ok_or_else(|| missing("status", &expected))
    };
    let fault = match kind.as_deref() {
        None | Some("status") => {
            let status = required()?;
            let code = fields.text("code")?.unwrap_or_else(|| usual_code(status).to_owned());
            let message = fields.text("message")?;
            let message = message.as_deref().unwrap_or("a fault of the test");
            Fault::error(status.as_u16(), &code, message)
        }
        Some("response") => {
            let status = required()?;
            Fault::response(status.as_u16(), body(&mut fields)?.unwrap_or_default())
        }
        Some(other) => {
            let fault = match other {
                "close" => Fault::close(),
                "reset" => Fault::reset(),
                "hang" => Fault::hang(),
                "repeated-page" => Fault::repeated_page(),
                "none" => Fault::none(),
                _ => return Err(wrong("kind", &format!("one of {KINDS}"), &Value::from(other))),
            };
            if let Some(status) = status {
                return Err(ErrorBody::invalid_parameter(format!(
                    "a fault of the kind `{other}` has no `status`, which is {}",
                    status.as_u16()
                )));
            }
            fault
        }
    };
    let fault = match fields.text("operation")? {
        Some(operation) => fault.operation(operation),
        None => fault,
    };
    changed(fault, fields)
}

/// Takes the fields that faults and queued responses have in common, which are the last ones.
fn changed(mut fault: Fault, mut fields: Fields) -> Result<Fault, ErrorBody> {
    for (name, value) in fields.texts("headers")? {
        let (header, text) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>());
        if header.is_err() || text.is_err() {
            let message = format!("`headers/{name}` is not a header that HTTP allows");
            return Err(ErrorBody::invalid_parameter(message));
        }
        fault = fault.header(&name, &value);
    }
    if let Some(times) = fields.count("times")? {
        fault = fault.times(usize::try_from(times).unwrap_or(usize::MAX));
    }
    if let Some(delay) = fields.count("delayMs")? {
        fault = fault.after(Duration::from_millis(delay));
    }
    if let Some(bytes) = fields.count("cutAfter")? {
        fault = fault.cut_after(usize::try_from(bytes).unwrap_or(usize::MAX));
    }
    fields.finish()?;
    Ok(fault)
}

fn status(fields: &mut Fields) -> Result<Option<StatusCode>, ErrorBody> {
    let Some(status) = fields.any("status") else { return Ok(None) };
    let number = status.as_u64().and_then(|number| u16::try_from(number).ok());
    let number = number.and_then(|number| StatusCode::from_u16(number).ok());
    number.map(Some).ok_or_else(|| wrong("status", "a number from 100 to 999", &status))
}

/// Takes a body: a string is sent as it is, any other value as JSON, and `bodyBase64` as bytes.
fn body(fields: &mut Fields) -> Result<Option<Bytes>, ErrorBody> {
    let body = fields.any("body").map(|body| match body {
        Value::String(text) => Bytes::from(text),
        other => Bytes::from(other.to_string()),
    });
    let Some(text) = fields.text("bodyBase64")? else { return Ok(body) };
    if body.is_some() {
        return Err(ErrorBody::invalid_parameter("give `body` or `bodyBase64`, not both"));
    }
    let bytes = BASE64_STANDARD.decode(&text);
    let bytes = bytes.map_err(|_| wrong("bodyBase64", "base64", &Value::from(text)))?;
    Ok(Some(bytes.into()))
}

/// Describes a fault in the form of a request that queues it.
fn described(fault: &Fault) -> Value {
    let mut fields = Map::new();
    let mut headers = fault.headers.clone();
    let kind = match &fault.kind {
        Kind::Real if fault.delay == Duration::MAX => "hang",
        Kind::Real => "none",
        Kind::Close { reset: false } => "close",
        Kind::Close { reset: true } => "reset",
        Kind::RepeatedPage => "repeated-page",
        Kind::Canned { response, has_request_id } => {
            fields.insert("status".to_owned(), json!(response.status.as_u16()));
            canned(response, *has_request_id && !fault.needs_valid, &mut fields, &mut headers)
        }
    };
    let kind = if fault.needs_valid { "reply" } else { kind };
    fields.insert("kind".to_owned(), json!(kind));
    if let Some(operation) = &fault.operation {
        fields.insert("operation".to_owned(), json!(operation));
    }
    fields.insert("times".to_owned(), json!(fault.times));
    if fault.delay > Duration::ZERO && fault.delay != Duration::MAX {
        let delay = u64::try_from(fault.delay.as_millis()).unwrap_or(u64::MAX);
        fields.insert("delayMs".to_owned(), json!(delay));
    }
    if let Some(bytes) = fault.cut_after {
        fields.insert("cutAfter".to_owned(), json!(bytes));
    }
    if !headers.is_empty() {
        let headers: Map<String, Value> = headers
            .iter()
            .map(|(name, value)| {
                (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes())))
            })
            .collect();
        fields.insert("headers".to_owned(), Value::Object(headers));
    }
    Value::Object(fields)
}

/// Adds code and message of an error, or the body of another response. Returns the kind.
fn canned(
    response: &Answer,
    is_error: bool,
    fields: &mut Map<String, Value>,
    headers: &mut HeaderMap,
) -> &'static str {
    let Content::Bytes(bytes) = &response.content else { return "response" };
    if is_error && let Ok(Value::Object(error)) = serde_json::from_slice(bytes) {
        fields.extend(error);
        return "status";
    }
    for (name, value) in &response.headers {
        if value != "application/json" && !headers.contains_key(name) {
            headers.insert(name, value.clone());
        }
    }
    match std::str::from_utf8(bytes) {
        Ok("") => {}
        Ok(text) => {
            fields.insert("body".to_owned(), json!(text));
        }
        Err(_) => {
            fields.insert("bodyBase64".to_owned(), json!(BASE64_STANDARD.encode(bytes)));
        }
    }
    "response"
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{described, fault};
    use crate::control::fields::Fields;

    fn described_again(body: Value) -> Value {
        described(&fault(Fields::of(body).unwrap()).unwrap_or_else(|error| panic!("{error:?}")))
    }

    #[test]
    fn listed_fault_can_be_queued_again() {
        for body in [
            json!({ "status": 429, "headers": { "retry-after": "1" }, "times": 2, "operation": "GetX" }),
            json!({ "kind": "status", "status": 409, "code": "C", "message": "m", "delayMs": 5 }),
            json!({ "kind": "response", "status": 502, "body": "<html>", "headers": { "content-type": "text/html" } }),
            json!({ "kind": "response", "status": 200, "bodyBase64": "/w==" }),
            json!({ "kind": "none", "cutAfter": 10 }),
            json!({ "kind": "close" }),
            json!({ "kind": "reset" }),
            json!({ "kind": "hang" }),
            json!({ "kind": "repeated-page", "times": 3 }),
        ] {
            let first = described_again(body.clone());
            assert_eq!(described_again(first.clone()), first, "{body}");
            for (name, value) in body.as_object().unwrap() {
                assert_eq!(&first[name], value, "{name} of {body}");
            }
        }
    }

    #[test]
    fn wrong_fault_is_an_error_that_tells_what_to_do() {
        for (body, expected) in [
            (json!({}), "`status` is required: a number from 100 to 999 (or give `kind`"),
            (json!({ "status": 99 }), "`status` must be a number from 100 to 999, not `99`"),
            (json!({ "status": 429, "code": 1 }), "`code` must be a string, not `1`"),
            (json!({ "kind": "explode" }), "`kind` must be one of `status`, `response`"),
            (
                json!({ "kind": "close", "status": 500 }),
                "a fault of the kind `close` has no `status`",
            ),
            (
                json!({ "status": 500, "retries": 1 }),
                "unknown field `retries`; the fields are `kind`, ",
            ),
            (json!({ "status": 500, "headers": { "a b": "c" } }), "`headers/a b` is not a header"),
            (
                json!({ "kind": "response", "status": 200, "body": 1, "bodyBase64": "" }),
                "give `body` or",
            ),
            (
                json!({ "kind": "response", "status": 200, "bodyBase64": "?" }),
                "`bodyBase64` must be base64",
            ),
        ] {
            let error = fault(Fields::of(body.clone()).unwrap()).unwrap_err().message;
            assert!(error.starts_with(expected), "{body}: {error}");
        }
    }
}
