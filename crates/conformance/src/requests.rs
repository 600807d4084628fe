//! Comparison of requests with those of the official Python SDK.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oci_sdk_core::{Body, Config, Error};
use serde_json::Value;

use crate::capture::Capture;
use crate::compare::{self, NOTHING, decoded, pairs, same_text, segments};
use crate::lines::{self, Filter, Line};
use crate::service::Services;
use crate::tally::{Mismatch, Tally};

/// Checks every line of the files.
///
/// # Errors
///
/// Fails if no key can be generated.
pub async fn check_requests(
    services: &Services,
    files: &[impl AsRef<Path>],
    filter: &Filter,
) -> Result<Tally, Error> {
    let capture = Capture::default();
    let config = capture.config().await?;
    let mut tally = Tally::default();
    for mut line in lines::read(services, files, filter, "op", &mut tally) {
        without_events(&mut line.json);
        let mismatches = match sent(&line, &config, &capture).await {
            Ok(request) => differences(&line.json, &request),
            Err(why) => vec![Mismatch::Impossible(why)],
        };
        tally.count(line.name, mismatches);
    }
    Ok(tally)
}

/// Replaces requests of a stream of events by requests of the whole response. Reading events is not
/// supported yet, so such a request would not be sent.
fn without_events(line: &mut Value) {
    if let Some(body) = line.pointer_mut("/args/body") {
        ask_for_whole_responses(body);
    }
    if let Some(Value::String(text)) = line.pointer_mut("/request/body")
        && text.contains("\"isStream\"")
        && let Ok(mut body) = serde_json::from_str(text)
    {
        ask_for_whole_responses(&mut body);
        *text = body.to_string();
    }
}

/// Sets every `isStream` that is true to false.
fn ask_for_whole_responses(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if name == "isStream" && *value == Value::Bool(true) {
                    *value = Value::Bool(false);
                }
                ask_for_whole_responses(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(ask_for_whole_responses),
        _ => {}
    }
}

/// Returns the request of a line.
async fn sent(
    line: &Line<'_>,
    config: &Config,
    capture: &Capture,
) -> Result<http::Request<Body>, String> {
    let (client, id) = (line.json["client"].as_str(), line.text("op"));
    let operation = line.service.operation(client, id).ok_or_else(|| {
        let client = client.map(|client| format!(" of `{client}`")).unwrap_or_default();
        format!("there is no operation `{id}`{client}")
    })?;
    // The response is empty, which is an error for some operations; only the request matters.
    let result = operation.call(config, &line.json["args"]).await?;
    capture.take().ok_or_else(|| match result {
        Ok(()) => "nothing was sent".to_owned(),
        Err(error) => format!("nothing was sent: {error}"),
    })
}

/// Returns the differences between the request and that of the line.
fn differences(line: &Value, sent: &http::Request<Body>) -> Vec<Mismatch> {
    let expected = &line["request"];
    let text = |name: &str| expected[name].as_str().unwrap_or_default();
    let mut mismatches = Vec::new();
    let mut same = |what: &str, expected: &str, got: &str| {
        if expected != got {
            mismatches.push(Mismatch::new(what, expected, got));
        }
    };
    same("method", text("method"), sent.method().as_str());
    same("host", text("host"), sent.uri().host().unwrap_or_default());
    if let Some(signed) = expected["signed"].as_str() {
        same("signed headers", signed, signed_headers(sent));
    }
    path(line, text("url_path"), sent.uri().path(), &mut mismatches);
    query(text("query"), sent.uri().query().unwrap_or_default(), &mut mismatches);
    headers(line, sent, &mut mismatches);
    added_headers(line, sent, &mut mismatches);
    body(expected, sent, &mut mismatches);
    mismatches
}

/// Returns the list of the signed headers.
fn signed_headers(sent: &http::Request<Body>) -> &str {
    let authorization = header(sent, "authorization").unwrap_or_default();
    let list = authorization.split_once("headers=\"").and_then(|(_, rest)| rest.split_once('"'));
    list.map_or("", |(list, _)| list)
}

fn header<'a>(sent: &'a http::Request<Body>, name: &str) -> Option<&'a str> {
    std::str::from_utf8(sent.headers().get(name)?.as_bytes()).ok()
}

/// Compares paths by segment. The Python SDK does not escape slashes in values, while this SDK
/// escapes them, so a value is always one segment.
fn path(line: &Value, expected: &str, got: &str, mismatches: &mut Vec<Mismatch>) {
    let (theirs, ours) = (segments(expected), segments(got));
    let whole = line["args"]["path"].as_object().into_iter().flatten().all(|(_, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        ours.iter().any(|segment| segment.contains(&value))
    });
    if theirs.join("/") != ours.join("/") || !whole {
        mismatches.push(Mismatch::new("path", expected, got));
    }
}

/// Compares queries by their pairs, in any order.
fn query(expected: &str, got: &str, mismatches: &mut Vec<Mismatch>) {
    let (theirs, ours) = (pairs(expected), pairs(got));
    let same = theirs.len() == ours.len()
        && theirs.iter().zip(&ours).all(|(one, other)| {
            one.0 == other.0 && (same_text(&one.1, &other.1) || is_same_flag(&one.1, &other.1))
        });
    if !same {
        mismatches.push(Mismatch::new("query", decoded(expected), decoded(got)));
    }
}

/// The Python SDK writes booleans as `True` in headers and in maps.
fn is_same_flag(expected: &str, got: &str) -> bool {
    matches!((expected, got), ("True", "true") | ("False", "false"))
}

fn headers(line: &Value, sent: &http::Request<Body>, mismatches: &mut Vec<Mismatch>) {
    let expected = line["request"]["headers"].as_object().into_iter().flatten();
    for (name, value) in expected {
        let skipped = match name.as_str() {
            // Without meaning for requests without a body.
            "content-type" => sent.body().is_empty() && !is_given(line, name),
            // Only large uploads benefit, and the caller decides.
            "expect" => !is_given(line, name),
            _ => false,
        };
        if skipped {
            continue;
        }
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let got = header(sent, name);
        if !got.is_some_and(|got| same_text(&value, got) || is_same_flag(&value, got)) {
            let got = got.unwrap_or(NOTHING);
            mismatches.push(Mismatch::new(format!("header {name}"), value, got));
        }
    }
}

/// Whether the header is one of the arguments.
fn is_given(line: &Value, name: &str) -> bool {
    let names = line["args"]["header"].as_object().into_iter().flatten();
    names.into_iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
}

/// Checks the headers that are not arguments, if the line lists those that the Python SDK adds.
fn added_headers(line: &Value, sent: &http::Request<Body>, mismatches: &mut Vec<Mismatch>) {
    let mut check = |name: &str, is_expected: bool| {
        let got = header(sent, name).filter(|got| !got.is_empty());
        if got.is_some() != is_expected && !is_given(line, name) {
            let expected = if is_expected { "(anything)" } else { NOTHING };
            let got = got.unwrap_or(NOTHING);
            mismatches.push(Mismatch::new(format!("header {name}"), expected, got));
        }
    };
    if let Some(added) = line["default_adds"].as_array() {
        for name in ["opc-client-retries", "opc-retry-token"] {
            check(name, added.iter().any(|added| added == name));
        }
    }
    // All requests of this SDK have an id, so a line without one is no difference.
    if line["auto_request_id"] == true {
        check("opc-request-id", true);
    }
}

/// Compares bodies: JSON by value, others by bytes and length.
fn body(expected: &Value, sent: &http::Request<Body>, mismatches: &mut Vec<Mismatch>) {
    let got = sent.body().as_bytes().map(AsRef::as_ref).unwrap_or_default();
    let length = header(sent, "content-length");
    if !got.is_empty() && length != Some(got.len().to_string().as_str()) {
        let length = length.unwrap_or(NOTHING);
        mismatches.push(Mismatch::new("header content-length", got.len(), length));
    }
    let theirs = match (expected["body"].as_str(), expected["body_b64"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(base64)) => match STANDARD.decode(base64) {
            Ok(bytes) => bytes,
            Err(error) => {
                mismatches.push(Mismatch::Impossible(format!("`body_b64`: {error}")));
                return;
            }
        },
        (None, None) => Vec::new(),
    };
    let is_json = header(sent, "content-type").is_some_and(|media| media.contains("json"));
    if !is_json || got.is_empty() {
        content_length(&expected["content_length"], sent, mismatches);
    }
    match (serde_json::from_slice(&theirs), serde_json::from_slice(got)) {
        (Ok(theirs), Ok(ours)) if is_json => compare::json("body ", &theirs, &ours, mismatches),
        _ if theirs == got => {}
        _ => mismatches.push(Mismatch::new(
            "body",
            String::from_utf8_lossy(&theirs),
            String::from_utf8_lossy(got),
        )),
    }
}

/// Compares the lengths of bodies that are not JSON. The length of JSON depends on the
/// formatting.
fn content_length(expected: &Value, sent: &http::Request<Body>, mismatches: &mut Vec<Mismatch>) {
    let expected = match expected {
        Value::String(length) => length.clone(),
        Value::Number(length) => length.to_string(),
        _ => return,
    };
    // A request of a method without a body has no length; the Python SDK sends 0.
    let takes_body = matches!(sent.method().as_str(), "POST" | "PUT" | "PATCH");
    let got = header(sent, "content-length").unwrap_or(if takes_body { NOTHING } else { "0" });
    if expected != got {
        mismatches.push(Mismatch::new("header content-length", expected, got));
    }
}
