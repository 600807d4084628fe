//! Verification of request signatures, written from the rules and independent of the SDK's signer.
//!
//! The real service has one message for every rejection. The emulator is for tests, so a [`Rejection`]
//! states the exact reason, including the expected signing string.

use std::time::{Duration, SystemTime};

use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderMap, Method, header::AUTHORIZATION};

use crate::{
    authorization::{self, Authorization},
    keys::{KeyLookup, Keys, printable},
    payload::Payload,
    rejection::Rejection,
};

/// A request as it was received.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignedRequest<'a> {
    pub(crate) method: &'a Method,
    /// Path and query, not decoded.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Payload,
}

/// The clock and its tolerance.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    pub(crate) now: SystemTime,
    pub(crate) max_skew: Duration,
}

/// The headers that a signature must cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RequiredHeaders {
    /// The headers that every service requires.
    Service,
    /// The same without `host`, as when a certificate is exchanged for a token.
    Federation,
}

/// Verifies a signature and everything that it must cover. Returns the key id.
pub(crate) fn verify(
    request: SignedRequest<'_>,
    body_is_signed: bool,
    required: RequiredHeaders,
    keys: &Keys,
    clock: Clock,
) -> Result<String, Rejection> {
    let mut values = request.headers.get_all(AUTHORIZATION).iter();
    let value = values.next().ok_or(Rejection::NoAuthorization)?;
    if values.next().is_some() {
        return Err(Rejection::Malformed("the header is given twice".to_owned()));
    }
    let value =
        value.to_str().map_err(|_| Rejection::Malformed("the header is not ASCII".to_owned()))?;
    let authorization = authorization::parse(value)?;
    let names: Vec<&str> = authorization.headers.iter().map(String::as_str).collect();
    check_names(&names, request.method, body_is_signed, required)?;
    check_dates(&names, request.headers, clock)?;
    check_body(&names, request)?;
    let signing_string = signing_string(&names, request)?;
    check_signature(&authorization, &signing_string, keys, clock.now)?;
    Ok(authorization.key_id.to_owned())
}

fn check_names(
    names: &[&str],
    method: &Method,
    body_is_signed: bool,
    required: RequiredHeaders,
) -> Result<(), Rejection> {
    let require = |name: &'static str, found: bool| {
        if found { Ok(()) } else { Err(Rejection::NotSigned(name, names.join(" "))) }
    };
    require("date (or x-date)", names.contains(&"date") || names.contains(&"x-date"))?;
    require("(request-target)", names.contains(&"(request-target)"))?;
    if required == RequiredHeaders::Service {
        require("host", names.contains(&"host"))?;
    }
    if body_is_signed && matches!(*method, Method::POST | Method::PUT | Method::PATCH) {
        for name in ["content-length", "content-type", "x-content-sha256"] {
            require(name, names.contains(&name))?;
        }
    }
    Ok(())
}

fn check_dates(names: &[&str], headers: &HeaderMap, clock: Clock) -> Result<(), Rejection> {
    for name in ["date", "x-date"] {
        if !names.contains(&name) {
            continue;
        }
        let value = headers.get(name).ok_or_else(|| Rejection::NoHeader(name.to_owned()))?;
        let value = String::from_utf8_lossy(value.as_bytes());
        let bad = || Rejection::BadDate(name, value.to_string());
        let date = httpdate::parse_http_date(&value).map_err(|_| bad())?;
        // The parser also accepts the two obsolete formats.
        if httpdate::fmt_http_date(date) != value {
            return Err(bad());
        }
        let skew = clock.now.duration_since(date).unwrap_or_else(|earlier| earlier.duration());
        if skew > clock.max_skew {
            return Err(Rejection::StaleDate {
                name,
                value: value.to_string(),
                skew: skew.as_secs(),
                limit: clock.max_skew.as_secs(),
            });
        }
    }
    Ok(())
}

fn check_body(names: &[&str], request: SignedRequest<'_>) -> Result<(), Rejection> {
    let given = |name: &str| {
        let value = names.contains(&name).then(|| request.headers.get(name)).flatten();
        value.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    if let Some(length) = given("content-length")
        && length.parse() != Ok(request.body.len())
    {
        return Err(Rejection::ContentLength(length, request.body.len()));
    }
    if let Some(hash) = given("x-content-sha256") {
        let actual = BASE64_STANDARD.encode(request.body.sha256());
        if hash != actual {
            return Err(Rejection::BodyHash(hash, actual));
        }
    }
    Ok(())
}

fn signing_string(names: &[&str], request: SignedRequest<'_>) -> Result<Vec<u8>, Rejection> {
    let mut text = Vec::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            text.push(b'\n');
        }
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(b": ");
        if *name == "(request-target)" {
            text.extend_from_slice(request.method.as_str().to_ascii_lowercase().as_bytes());
            text.push(b' ');
            text.extend_from_slice(request.target.as_bytes());
            continue;
        }
        let mut values = request.headers.get_all(*name).iter();
        let first = values.next().ok_or_else(|| Rejection::NoHeader((*name).to_owned()))?;
        text.extend_from_slice(first.as_bytes());
        for value in values {
            text.extend_from_slice(b", ");
            text.extend_from_slice(value.as_bytes());
        }
    }
    Ok(text)
}

fn check_signature(
    authorization: &Authorization<'_>,
    signing_string: &[u8],
    keys: &Keys,
    now: SystemTime,
) -> Result<(), Rejection> {
    let key_id = authorization.key_id;
    let printed = || printable(key_id).to_owned();
    let key = match keys.find(key_id, now) {
        KeyLookup::Route(key) => key,
        KeyLookup::Expired => return Err(Rejection::Expired { key_id: printed() }),
        KeyLookup::Unknown => {
            let hint = if keys.is_empty() { " (nor for any other)" } else { "" };
            return Err(Rejection::UnknownKey { key_id: printed(), hint });
        }
    };
    key.verify_sig(signing_string, &authorization.signature).map_err(|_| Rejection::BadSignature {
        key_id: printable(key_id).to_owned(),
        signing_string: without_tokens(signing_string),
    })
}

/// Formats the signing string for messages, without the delegation token, which is a secret.
fn without_tokens(signing_string: &[u8]) -> String {
    let text = String::from_utf8_lossy(signing_string);
    let line = |line: &str| match line.strip_prefix("opc-obo-token: ") {
        Some(_) => "opc-obo-token: ...".to_owned(),
        None => line.to_owned(),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
