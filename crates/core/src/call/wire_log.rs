//! The wire log: requests and responses, with secrets redacted.
//!
//! Its events have the target `oci_sdk_core::wire` and the level TRACE. It is off unless the
//! configuration switches it on and the subscriber enables that target.

use std::borrow::Cow;
use std::fmt::{self, Write};

use http::request::Parts;
use http::{HeaderMap, StatusCode};

use super::operation::Operation;
use crate::net::body::Body;
use crate::redact::header::sensitive;
use crate::redact::name::is_secret_header;
use crate::redact::{redact, redact_start};

const TARGET: &str = "oci_sdk_core::wire";

/// The size limit of a logged body in bytes.
const LIMIT: usize = 8 * 1024;

/// Logs a request.
pub(crate) fn sent(parts: &Parts, body: &Body, operation: &Operation) {
    if !tracing::enabled!(target: TARGET, tracing::Level::TRACE) {
        return;
    }
    let target = parts.uri.to_string();
    let (method, url) = (&parts.method, redact(&target));
    let headers = Headers(&parts.headers);
    match body.as_bytes() {
        Some(bytes) => {
            let body = body_text(&parts.headers, bytes, operation.secret_fields);
            tracing::trace!(target: TARGET, %method, %url, %headers, %body, "request");
        }
        None => {
            let length = body.len();
            tracing::trace!(target: TARGET, %method, %url, %headers, length, "request");
        }
    }
}

/// Logs a response, which may echo the headers that were `sent`; a streamed body is not logged.
pub(crate) fn received(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    operation: &Operation,
    sent: &HeaderMap,
) {
    if tracing::enabled!(target: TARGET, tracing::Level::TRACE) {
        let secret: Vec<_> =
            operation.secret_fields.iter().copied().chain(sensitive(sent)).collect();
        let (status, body) = (status.as_u16(), body_text(headers, body, &secret));
        tracing::trace!(target: TARGET, status, headers = %Headers(headers), %body, "response");
    }
}

/// Returns the beginning of a body, with the `secret` fields redacted.
pub(crate) fn body_text<'a>(headers: &HeaderMap, body: &'a [u8], secret: &[&str]) -> Cow<'a, str> {
    let content_type =
        headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_text = content_type
        .is_some_and(|kind| kind.contains("json") || kind.contains("text") || kind.contains("xml"));
    match std::str::from_utf8(body) {
        Ok("") => Cow::Borrowed(""),
        // A long body is truncated after it is redacted, as a part of a secret may not look like
        // one.
        Ok(text) if is_text => match redact_start(text, secret, LIMIT + 1) {
            clean if clean.len() <= LIMIT => clean,
            clean => {
                let end = (0..=LIMIT).rev().find(|end| clean.is_char_boundary(*end)).unwrap_or(0);
                Cow::Owned(format!("{}... ({} bytes)", &clean[..end], body.len()))
            }
        },
        _ => Cow::Owned(format!("({} bytes)", body.len())),
    }
}

/// Headers with secrets redacted.
pub(crate) struct Headers<'a>(pub(crate) &'a HeaderMap);

impl fmt::Display for Headers<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str("; ")?;
            }
            write!(formatter, "{name}: ")?;
            if value.is_sensitive() || is_secret_header(name.as_str()) {
                formatter.write_str("REDACTED")?;
            } else {
                let text = String::from_utf8_lossy(value.as_bytes());
                for character in redact(&text).chars() {
                    // Valid in a header, but not in a line of a log.
                    formatter.write_char(if character.is_control() { ' ' } else { character })?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn secret_headers_are_redacted_by_name() {
        for name in [
            "authorization",
            "proxy-authorization",
            "opc-obo-token",
            "x-api-key",
            "cookie",
            "set-cookie",
            "security-context",
            "password",
            "passphrase",
            "x-token-a",
            "x-authorization-b",
            "x-key-c",
            "my-access-token",
            "my-refresh-token",
            "id-token",
            "a-security-token",
            "session_token",
            "delegation_token",
            "a-client-secret",
            "a-private-key",
            "opc-retry-token",
            "opc-sse-customer-key",
            "opc-source-sse-customer-key",
        ] {
            let name = HeaderName::try_from(name).unwrap();
            let headers = HeaderMap::from_iter([(name, HeaderValue::from_static("hunter2"))]);
            let text = Headers(&headers).to_string();
            assert!(text.ends_with(": REDACTED"), "{text}");
        }
        let mut value = HeaderValue::from_static("hunter2");
        value.set_sensitive(true);
        let headers = HeaderMap::from_iter([
            (http::header::ACCEPT, HeaderValue::from_static("application/json")),
            (http::header::ETAG, value),
            (http::header::FROM, HeaderValue::from_static("Bearer hunter2hunter2hunter2x")),
        ]);
        assert_eq!(
            Headers(&headers).to_string(),
            "accept: application/json; etag: REDACTED; from: Bearer REDACTED"
        );
    }

    #[test]
    fn headers_with_similar_names_are_logged() {
        for name in ["opc-sse-customer-key-sha256", "opc-sse-kms-key-id", "opc-next-page"] {
            let name = HeaderName::from_static(name);
            let headers = HeaderMap::from_iter([(name, HeaderValue::from_static("value"))]);
            let text = Headers(&headers).to_string();
            assert!(text.ends_with(": value"), "{text}");
        }
    }

    #[track_caller]
    fn logs(kind: &'static str, body: &str, expected: &str) {
        let headers =
            HeaderMap::from_iter([(http::header::CONTENT_TYPE, HeaderValue::from_static(kind))]);
        assert_eq!(body_text(&headers, body.as_bytes(), &["seed"]), expected);
    }

    #[test]
    fn text_bodies_are_logged_and_truncated() {
        logs("application/json", r#"{"a":1,"password":"x"}"#, r#"{"a":1,"password":"REDACTED"}"#);
        logs("application/json", r#"{"seed":"x"}"#, r#"{"seed":"REDACTED"}"#);
        logs("application/octet-stream", "text", "(4 bytes)");
        logs("application/json", "", "");
        let long = "é".repeat(LIMIT);
        logs("text/plain", &long, &format!("{}... (16384 bytes)", "é".repeat(LIMIT / 2)));
    }
}
