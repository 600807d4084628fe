//! Request signing (draft-cavage HTTP signatures, version 1, RSA-SHA256).
//!
//! The client signs every attempt through [`sign`]. It is public for requests that are not made by
//! a client: to a service that the SDK does not know, or through another HTTP library. The
//! signature covers the request as it is sent, so sign last and change nothing afterwards.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, DATE, Entry, HOST, HeaderName, HeaderValue,
};
use http::request::Parts;
use http::{HeaderMap, Method};
use httpdate::HttpDate;

use super::credentials::Principal;
use crate::error::Error;

/// The digest of the body.
pub const X_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-content-sha256");

/// The token of the user that the principal acts for.
pub const OPC_OBO_TOKEN: HeaderName = HeaderName::from_static("opc-obo-token");

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const OCTETS: HeaderValue = HeaderValue::from_static("application/octet-stream");

/// The body of a request to sign.
///
/// Ignored for GET, HEAD and DELETE, whose body is not signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// No body. POST, PUT and PATCH sign an empty one.
    None,
    /// A body in memory; JSON unless the request has another `content-type`.
    Bytes(&'a [u8]),
    /// A body of known length and digest; binary unless the request has another `content-type`.
    Hashed {
        /// Its length in bytes.
        length: u64,
        /// Its SHA-256.
        sha256: [u8; 32],
    },
    /// A body that is not signed, such as an object to upload. Its length is sent, as the service
    /// rejects chunked bodies.
    Unsigned(u64),
}

/// The set of signed headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum SignedHeaders {
    /// The headers for all services.
    #[default]
    Service,
    /// The headers for the federation call, in which an instance exchanges its certificate for a
    /// token: `host` is not signed.
    Federation,
}

/// Signs a request: sets `date`, `authorization` and the headers of the body.
///
/// - `date` is always set, from `at`: sign every attempt anew, the service refuses dates that are
///   five minutes off.
/// - `host` is set from the URI unless the request has one.
/// - `x-content-sha256` is used as it is if the request has one, and not computed. A request that
///   is signed a second time with another body must drop it before.
/// - `content-length` is set from the payload.
/// - `opc-obo-token` is signed if the request or the principal has one.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
/// use std::time::SystemTime;
///
/// use oci_sdk_core::auth::{Principal, PrivateKey};
/// use oci_sdk_core::sign::{Payload, sign};
///
/// # async fn example(key: PrivateKey) -> Result<(), Box<dyn std::error::Error>> {
/// let principal = Principal::new("{tenancy}/{user}/{fingerprint}", Arc::new(key));
/// let body = br#"{"displayName": "x"}"#;
/// let url = "https://iaas.us-phoenix-1.oraclecloud.com/20160918/vcns";
/// let (mut parts, ()) = http::Request::post(url).body(())?.into_parts();
/// sign(&mut parts, Payload::Bytes(body), &principal, SystemTime::now()).await?;
/// let request = http::Request::from_parts(parts, body);
/// # let _ = request;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// When the request cannot be signed: its method is not GET, HEAD, DELETE, PUT, POST or PATCH, its
/// URI has no host, or a signed header is repeated or not ASCII. Also when the signer fails.
pub async fn sign(
    parts: &mut Parts,
    payload: Payload<'_>,
    principal: &Principal,
    at: SystemTime,
) -> Result<(), Error> {
    sign_headers(parts, payload, principal, SignedHeaders::Service, at).await
}

/// As [`sign`], for either list of headers.
pub(crate) async fn sign_headers(
    parts: &mut Parts,
    payload: Payload<'_>,
    principal: &Principal,
    headers: SignedHeaders,
    at: SystemTime,
) -> Result<(), Error> {
    if let Some(token) = principal.delegation_token() {
        parts.headers.insert(OPC_OBO_TOKEN, token.clone());
    }
    let text = SigningString::prepare(parts, payload, headers, at)?;
    // Anonymous requests have the same headers, without a signature.
    if let Some(signer) = principal.signer() {
        let signature = signer.sign(text.as_bytes()).await?;
        parts.headers.insert(AUTHORIZATION, text.authorization(principal.key_id(), &signature)?);
    }
    Ok(())
}

/// The string to sign, and the list of headers that it is made from.
///
/// For signers that do not fit [`sign`], and for tests.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningString {
    text: String,
    headers: &'static str,
}

impl SigningString {
    /// Sets the signed headers, and creates the string to sign.
    ///
    /// # Errors
    ///
    /// As [`sign`].
    pub fn prepare(
        parts: &mut Parts,
        payload: Payload<'_>,
        form: SignedHeaders,
        at: SystemTime,
    ) -> Result<Self, Error> {
        let (method, takes_body) = method(&parts.method)?;
        parts.headers.insert(DATE, date(at)?);
        if !parts.headers.contains_key(HOST) {
            parts.headers.insert(HOST, host(parts)?);
        }
        if let Entry::Occupied(mut tokens) = parts.headers.entry(OPC_OBO_TOKEN) {
            // A token that the caller has set is as secret as that of the principal.
            tokens.iter_mut().for_each(|token| token.set_sensitive(true));
        }
        let covers_body = takes_body && !matches!(payload, Payload::Unsigned(_));
        if takes_body {
            set_body_headers(&mut parts.headers, payload);
        }

        let covered = Covered {
            host: form == SignedHeaders::Service,
            delegation: parts.headers.contains_key(OPC_OBO_TOKEN),
            body: covers_body,
        };
        let headers = &parts.headers;
        let mut text = String::with_capacity(512);
        text.push_str("date: ");
        text.push_str(only_value(headers, &DATE)?);
        text.push_str("\n(request-target): ");
        text.push_str(method);
        text.push(' ');
        // For a URI such as `https://host?x=y` this gives the same `/?x=y` as the HTTP library.
        text.push_str(parts.uri.path());
        if let Some(query) = parts.uri.query() {
            text.push('?');
            text.push_str(query);
        }
        let mut push = |name: &HeaderName| -> Result<(), Error> {
            text.push('\n');
            text.push_str(name.as_str());
            text.push_str(": ");
            text.push_str(only_value(headers, name)?);
            Ok(())
        };
        if covered.host {
            push(&HOST)?;
        }
        if covered.delegation {
            push(&OPC_OBO_TOKEN)?;
        }
        if covered.body {
            push(&CONTENT_LENGTH)?;
            push(&CONTENT_TYPE)?;
            push(&X_CONTENT_SHA256)?;
        }
        Ok(Self { text, headers: covered.names() })
    }

    /// Returns the string to sign.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the bytes to sign.
    pub fn as_bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// Returns the names of the signed headers in order, separated by spaces, as in the
    /// `authorization` header.
    pub fn headers(&self) -> &'static str {
        self.headers
    }

    /// Returns the value of the `authorization` header with the signature of this string.
    ///
    /// # Errors
    ///
    /// When the key id contains characters that are not allowed.
    pub fn authorization(&self, key_id: &str, signature: &[u8]) -> Result<HeaderValue, Error> {
        // Not quoted in the message, as a key id may contain a token.
        if !key_id.bytes().all(|byte| (b' '..=b'~').contains(&byte) && byte != b'"') {
            return Err(Error::credentials(
                "the key id contains characters that are not allowed in an authorization header; \
                 look for line breaks and quotes in tenancy, user, fingerprint or token",
            ));
        }
        let mut value = String::with_capacity(256 + key_id.len() + signature.len() * 4 / 3);
        value.push_str("Signature algorithm=\"rsa-sha256\",headers=\"");
        value.push_str(self.headers);
        value.push_str("\",keyId=\"");
        value.push_str(key_id);
        value.push_str("\",signature=\"");
        STANDARD.encode_string(signature, &mut value);
        value.push_str("\",version=\"1\"");
        let mut value = HeaderValue::try_from(value).map_err(|error| {
            Error::credentials("invalid authorization header").with_source(error)
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for SigningString {
    /// Omits the string, which may contain a delegation token.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SigningString")
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// The optional headers that are signed.
struct Covered {
    host: bool,
    delegation: bool,
    body: bool,
}

impl Covered {
    fn names(&self) -> &'static str {
        match (self.host, self.delegation, self.body) {
            (true, false, false) => "date (request-target) host",
            (true, false, true) => {
                "date (request-target) host content-length content-type x-content-sha256"
            }
            (true, true, false) => "date (request-target) host opc-obo-token",
            (true, true, true) => {
                "date (request-target) host opc-obo-token content-length content-type x-content-sha256"
            }
            (false, false, false) => "date (request-target)",
            (false, false, true) => {
                "date (request-target) content-length content-type x-content-sha256"
            }
            (false, true, false) => "date (request-target) opc-obo-token",
            (false, true, true) => {
                "date (request-target) opc-obo-token content-length content-type x-content-sha256"
            }
        }
    }
}

/// Returns the method in the request target, and whether it has a body.
fn method(method: &Method) -> Result<(&'static str, bool), Error> {
    match *method {
        Method::GET => Ok(("get", false)),
        Method::HEAD => Ok(("head", false)),
        Method::DELETE => Ok(("delete", false)),
        Method::PUT => Ok(("put", true)),
        Method::POST => Ok(("post", true)),
        Method::PATCH => Ok(("patch", true)),
        _ => Err(Error::argument(format!(
            "{method} requests cannot be signed, only GET, HEAD, DELETE, PUT, POST and PATCH"
        ))),
    }
}

fn date(at: SystemTime) -> Result<HeaderValue, Error> {
    /// The first second of the year 10000, which the format cannot express.
    const END: Duration = Duration::from_secs(253_402_300_800);

    match at.duration_since(UNIX_EPOCH) {
        Ok(since) if since < END => HeaderValue::try_from(HttpDate::from(at).to_string())
            .map_err(|error| Error::argument("invalid date").with_source(error)),
        _ => Err(Error::argument("the time is not between 1970 and 9999; set the clock")),
    }
}

/// Returns the authority of the URI with its port, without user information.
fn host(parts: &Parts) -> Result<HeaderValue, Error> {
    let authority = parts.uri.authority().ok_or_else(|| {
        Error::argument(format!("the URI {} cannot be signed: it has no host", parts.uri))
    })?;
    let host = authority.as_str();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    HeaderValue::from_str(host)
        .map_err(|error| Error::argument(format!("invalid host `{host}`")).with_source(error))
}

fn set_body_headers(headers: &mut HeaderMap, payload: Payload<'_>) {
    let (length, content_type) = match payload {
        Payload::None => (0, JSON),
        Payload::Bytes(bytes) => (bytes.len() as u64, JSON),
        Payload::Hashed { length, .. } => (length, OCTETS),
        Payload::Unsigned(length) => {
            headers.insert(CONTENT_LENGTH, length.into());
            return;
        }
    };
    headers.insert(CONTENT_LENGTH, length.into());
    headers.entry(CONTENT_TYPE).or_insert(content_type);
    headers.entry(X_CONTENT_SHA256).or_insert_with(|| match payload {
        Payload::Hashed { sha256, .. } => base64_value(&sha256),
        Payload::Bytes(bytes) => base64_value(digest::digest(&digest::SHA256, bytes).as_ref()),
        _ => EMPTY_SHA256,
    });
}

/// Returns the digest of an empty body.
const EMPTY_SHA256: HeaderValue =
    HeaderValue::from_static("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");

fn base64_value(bytes: &[u8]) -> HeaderValue {
    HeaderValue::try_from(STANDARD.encode(bytes)).expect("base64 is plain ASCII")
}

/// Returns the value of a signed header. It must occur once, or the service verifies another one.
fn only_value<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, Error> {
    let mut values = headers.get_all(name).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(Error::argument(format!("the signed header {name} must occur exactly once")));
    };
    value.to_str().map_err(|error| {
        Error::argument(format!("the signed header {name} contains characters that are not ASCII"))
            .with_source(error)
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::auth::key::test_key;
    use crate::error::ErrorKind;

    const EMPTY: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    fn at() -> SystemTime {
        httpdate::parse_http_date("Thu, 05 Jan 2023 21:31:40 GMT").unwrap()
    }

    fn parts(method: &str, uri: &str) -> Parts {
        http::Request::builder().method(method).uri(uri).body(()).unwrap().into_parts().0
    }

    fn prepare(parts: &mut Parts, payload: Payload<'_>) -> Result<String, Error> {
        SigningString::prepare(parts, payload, SignedHeaders::Service, at())
            .map(|string| string.text)
    }

    #[track_caller]
    fn target_is(method: &str, uri: &str, target: &str, host: &str) {
        let text = prepare(&mut parts(method, uri), Payload::Unsigned(0)).unwrap();
        let expected = format!(
            "date: Thu, 05 Jan 2023 21:31:40 GMT\n(request-target): {target}\nhost: {host}"
        );
        assert_eq!(text, expected, "{uri}");
    }

    #[test]
    fn signed_target_is_the_target_on_the_wire() {
        target_is("GET", "https://h.example", "get /", "h.example");
        target_is("GET", "https://h.example?", "get /?", "h.example");
        target_is("GET", "https://h.example?b", "get /?b", "h.example");
        target_is("HEAD", "https://h.example/a?b=", "head /a?b=", "h.example");
        target_is(
            "DELETE",
            "https://h.example/%2e/a%2Fb+c?d+e=%20",
            "delete /%2e/a%2Fb+c?d+e=%20",
            "h.example",
        );
        target_is("PUT", "http://localhost:8443/a", "put /a", "localhost:8443");
        target_is("PATCH", "https://h.example:443/a", "patch /a", "h.example:443");
        target_is("POST", "http://me:secret@[::1]:80/a", "post /a", "[::1]:80");
    }

    #[track_caller]
    fn headers_are(method: &str, payload: Payload<'_>, expected: &[(&str, &str)]) {
        let mut parts = parts(method, "https://h.example/");
        prepare(&mut parts, payload).unwrap();
        let mut found: Vec<(&str, &str)> = parts
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
            .filter(|(name, _)| !["date", "host"].contains(name))
            .collect();
        found.sort_unstable();
        assert_eq!(found, expected, "{method} {payload:?}");
    }

    #[test]
    fn body_headers_are_set() {
        let json = |length, sha256| {
            [
                ("content-length", length),
                ("content-type", "application/json"),
                ("x-content-sha256", sha256),
            ]
        };
        let body = Payload::Bytes(b"{}");
        for method in ["POST", "PUT", "PATCH"] {
            headers_are(method, body, &json("2", "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="));
            headers_are(method, Payload::Bytes(b""), &json("0", EMPTY));
            headers_are(method, Payload::None, &json("0", EMPTY));
            headers_are(method, Payload::Unsigned(7), &[("content-length", "7")]);
            headers_are(
                method,
                Payload::Hashed { length: 7, sha256: [0; 32] },
                &[
                    ("content-length", "7"),
                    ("content-type", "application/octet-stream"),
                    ("x-content-sha256", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                ],
            );
        }
        for method in ["GET", "HEAD", "DELETE"] {
            headers_are(method, body, &[]);
            headers_are(method, Payload::None, &[]);
        }
    }

    #[test]
    fn headers_of_the_caller_are_kept() {
        let mut parts = parts("POST", "https://h.example/");
        for (name, value) in [
            ("host", "other.example"),
            ("content-type", "text/plain"),
            ("x-content-sha256", "of-the-caller"),
            ("opc-obo-token", "obo"),
            ("content-length", "999"),
            ("date", "yesterday"),
        ] {
            parts.headers.insert(name, HeaderValue::from_static(value));
        }
        assert_eq!(
            prepare(&mut parts, Payload::Bytes(b"{}")).unwrap(),
            "date: Thu, 05 Jan 2023 21:31:40 GMT\n(request-target): post /\nhost: other.example\n\
             opc-obo-token: obo\ncontent-length: 2\ncontent-type: text/plain\n\
             x-content-sha256: of-the-caller"
        );
    }

    #[track_caller]
    fn rejects(mut parts: Parts, message: &str) {
        let error = prepare(&mut parts, Payload::None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Argument);
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn request_that_cannot_be_signed_is_rejected() {
        for method in ["OPTIONS", "TRACE", "CONNECT", "PURGE", "get"] {
            rejects(
                parts(method, "https://h.example/"),
                &format!(
                    "{method} requests cannot be signed, only GET, HEAD, DELETE, PUT, POST and PATCH"
                ),
            );
        }
        rejects(parts("GET", "/a?b"), "the URI /a?b cannot be signed: it has no host");

        let with = |name: &'static str, value: &[u8], times: usize| {
            let mut parts = parts("POST", "https://h.example/");
            for _ in 0..times {
                parts.headers.append(name, HeaderValue::from_bytes(value).unwrap());
            }
            parts
        };
        for name in ["host", "opc-obo-token", "content-type", "x-content-sha256"] {
            let message =
                format!("the signed header {name} contains characters that are not ASCII");
            rejects(with(name, b"\xff", 1), &message);
            let message = format!("the signed header {name} must occur exactly once");
            rejects(with(name, b"a", 2), &message);
        }
    }

    #[test]
    fn clock_out_of_range_is_an_error() {
        for at in
            [UNIX_EPOCH - Duration::from_secs(1), UNIX_EPOCH + Duration::from_secs(253_402_300_800)]
        {
            let mut parts = parts("GET", "https://h.example/");
            let error =
                SigningString::prepare(&mut parts, Payload::None, SignedHeaders::Service, at)
                    .unwrap_err();
            assert_eq!(error.to_string(), "the time is not between 1970 and 9999; set the clock");
        }
    }

    #[test]
    fn key_id_that_breaks_the_header_is_rejected_and_not_shown() {
        let string = SigningString::prepare(
            &mut parts("GET", "https://h/"),
            Payload::None,
            SignedHeaders::Service,
            at(),
        );
        let string = string.unwrap();
        for key_id in ["ST$hunter2\n", "ST$hunter2\",", "ST$hunter2ü", "hunter2\0"] {
            let error = string.authorization(key_id, &[1]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        }
    }

    #[tokio::test]
    async fn each_attempt_has_its_own_date() {
        let principal = Principal::new("t/u/f", Arc::new(test_key::key()));
        let mut parts = parts("POST", "https://h.example/");
        let mut authorizations = Vec::new();
        for seconds in [0, 1] {
            let at = at() + Duration::from_secs(seconds);
            sign(&mut parts, Payload::Bytes(b"{}"), &principal, at).await.unwrap();
            assert_eq!(parts.headers[DATE], format!("Thu, 05 Jan 2023 21:31:4{seconds} GMT"));
            authorizations.push(parts.headers[AUTHORIZATION].clone());
        }
        assert_ne!(authorizations[0], authorizations[1]);
        assert!(authorizations.iter().all(HeaderValue::is_sensitive));
        assert_eq!(parts.headers.get_all(AUTHORIZATION).iter().count(), 1);
    }

    #[tokio::test]
    async fn delegation_token_is_signed_and_sensitive() {
        let principal = Principal::new("ST$token", Arc::new(test_key::key()));
        let principal = principal.with_delegation_token(" obo-token\n").unwrap();
        let mut parts = parts("GET", "https://h.example/");
        sign(&mut parts, Payload::None, &principal, at()).await.unwrap();
        assert_eq!(parts.headers[OPC_OBO_TOKEN], "obo-token");
        assert!(parts.headers[OPC_OBO_TOKEN].is_sensitive());
        let authorization = parts.headers[AUTHORIZATION].to_str().unwrap();
        assert!(authorization.contains("headers=\"date (request-target) host opc-obo-token\""));
    }

    #[test]
    fn digest_of_an_empty_body_is_right() {
        assert_eq!(EMPTY_SHA256, base64_value(digest::digest(&digest::SHA256, b"").as_ref()));
    }
}
