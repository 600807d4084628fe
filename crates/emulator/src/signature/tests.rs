//! The vectors of the official Python SDK verify; the same requests with one change do not.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;

use super::{Clock, RequiredHeaders, SignedRequest, verify};
use crate::{keys::Keys, payload::Payload, rejection::Rejection};

const VECTORS: &str = include_str!("../../tests/vectors/signing.json");

/// The request of a vector, which a test modifies.
#[derive(Clone, Debug)]
struct Request {
    name: String,
    method: Method,
    target: String,
    headers: HeaderMap,
    body: Vec<u8>,
    body_is_signed: bool,
    key_id: String,
}

fn vectors() -> (Vec<Request>, String, Clock) {
    let document: Value = serde_json::from_str(VECTORS).unwrap();
    let encoding = &document["keys"]["encodings"]["public"];
    let pem = format!(
        "-----BEGIN {0}-----\n{1}\n-----END {0}-----\n",
        encoding["pem_label"].as_str().unwrap(),
        encoding["base64"].as_str().unwrap()
    );
    let now = httpdate::parse_http_date(document["frozen_date"].as_str().unwrap()).unwrap();
    let clock = Clock { now, max_skew: Duration::from_secs(300) };
    let requests = document["vectors"].as_array().unwrap().iter().map(request).collect();
    (requests, pem, clock)
}

fn request(vector: &Value) -> Request {
    let text = |member: &str| vector[member].as_str().unwrap_or_default().to_owned();
    let (method, target) = vector["request_target"].as_str().unwrap().split_once(' ').unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in vector["headers_final"].as_object().unwrap() {
        headers.insert(
            name.parse::<HeaderName>().unwrap(),
            HeaderValue::from_str(value.as_str().unwrap()).unwrap(),
        );
    }
    use base64::{Engine, prelude::BASE64_STANDARD};
    let body = match vector["body_base64"].as_str() {
        Some(encoded) => BASE64_STANDARD.decode(encoded).unwrap(),
        None => text("body").into_bytes(),
    };
    Request {
        name: text("name"),
        method: method.to_uppercase().parse().unwrap(),
        target: target.to_owned(),
        headers,
        body,
        body_is_signed: vector["body_signed"].as_bool().unwrap(),
        key_id: text("key_id"),
    }
}

impl Request {
    fn verify(&self, keys: &Keys, clock: Clock) -> Result<String, Rejection> {
        let received = SignedRequest {
            method: &self.method,
            target: &self.target,
            headers: &self.headers,
            body: &Payload::from(Bytes::from(self.body.clone())),
        };
        verify(received, self.body_is_signed, RequiredHeaders::Service, keys, clock)
    }

    fn replace_in(&mut self, header: &'static str, from: &str, to: &str) {
        let value = self.headers[header].to_str().unwrap().replacen(from, to, 1);
        self.headers.insert(header, value.parse().unwrap());
    }
}

fn keys(requests: &[Request], pem: &str) -> Keys {
    let keys = Keys::default();
    for request in requests {
        keys.register(request.key_id.clone(), pem).unwrap();
    }
    keys
}

#[test]
fn vectors_of_the_official_sdk_verify() {
    let (requests, pem, clock) = vectors();
    let keys = keys(&requests, &pem);
    assert_eq!(requests.len(), 21);
    for request in &requests {
        let verified = request.verify(&keys, clock);
        if request.name == "x509_federation_post" {
            // A request to the federation service, which does not require a signed host.
            assert!(matches!(verified, Err(Rejection::NotSigned("host", _))), "{verified:?}");
        } else {
            assert_eq!(verified.as_ref(), Ok(&request.key_id), "{}", request.name);
        }
    }
}

/// Applies a change to every vector. Each changed vector must be rejected; `count` is their number.
#[track_caller]
fn assert_rejected(expected_count: usize, change: impl Fn(&mut Request) -> bool) {
    let (requests, pem, clock) = vectors();
    let keys = keys(&requests, &pem);
    let mut count = 0;
    for mut request in requests {
        if request.name != "x509_federation_post" && change(&mut request) {
            count += 1;
            let verified = request.verify(&keys, clock);
            assert!(verified.is_err(), "{request:?}");
        }
    }
    assert_eq!(count, expected_count, "vectors that were changed");
}

#[test]
fn changed_path_is_rejected() {
    assert_rejected(20, |request| {
        request.target.insert(1, 'x');
        true
    });
}

#[test]
fn equivalent_path_is_rejected() {
    assert_rejected(2, |request| {
        let changed = request.target.replacen("%20", "+", 1);
        std::mem::replace(&mut request.target, changed.clone()) != changed
    });
}

#[test]
fn changed_query_is_rejected() {
    assert_rejected(20, |request| {
        request.target.push_str(if request.target.contains('?') { "x" } else { "?x" });
        true
    });
}

#[test]
fn changed_method_is_rejected() {
    assert_rejected(20, |request| {
        // HEAD requires the same signed headers as GET, and PATCH the same as PUT.
        request.method = match request.method {
            Method::GET => Method::HEAD,
            Method::PUT => Method::PATCH,
            Method::POST => Method::PUT,
            _ => Method::GET,
        };
        true
    });
}

#[test]
fn changed_body_is_rejected() {
    assert_rejected(8, |request| {
        match request.body.first_mut() {
            Some(byte) => *byte ^= 1,
            None => request.body.push(b'x'),
        }
        request.body_is_signed
    });
}

#[test]
fn changed_date_is_rejected() {
    assert_rejected(20, |request| {
        request.replace_in("date", "21:31:40", "21:31:41");
        true
    });
}

#[test]
fn changed_host_is_rejected() {
    assert_rejected(20, |request| {
        let host = format!("x{}", request.headers["host"].to_str().unwrap());
        request.headers.insert("host", host.parse().unwrap());
        true
    });
}

#[test]
fn changed_header_list_is_rejected() {
    assert_rejected(20, |request| {
        request.replace_in("authorization", "date (request-target)", "(request-target) date");
        true
    });
    assert_rejected(20, |request| {
        request.replace_in("authorization", " host", "");
        true
    });
    assert_rejected(8, |request| {
        request.replace_in("authorization", " x-content-sha256", "");
        request.body_is_signed
    });
}

#[test]
fn changed_signature_is_rejected() {
    assert_rejected(20, |request| {
        let value = request.headers["authorization"].to_str().unwrap();
        let at = value.find("signature=\"").unwrap() + 11;
        let other = if &value[at..=at] == "A" { "B" } else { "A" };
        let changed = format!("{}{other}{}", &value[..at], &value[at + 1..]);
        request.headers.insert("authorization", changed.parse().unwrap());
        true
    });
}

#[test]
fn delegation_token_is_verified_and_redacted() {
    assert_rejected(2, |request| {
        let delegated = request.headers.contains_key("opc-obo-token");
        request.headers.insert("opc-obo-token", "very-secret".parse().unwrap());
        delegated
    });
    let (requests, pem, clock) = vectors();
    let keys = keys(&requests, &pem);
    let mut request =
        requests.into_iter().find(|request| request.name == "delegation_token_get").unwrap();
    request.headers.insert("opc-obo-token", "very-secret".parse().unwrap());
    let rejection = request.verify(&keys, clock).unwrap_err().to_string();
    assert!(rejection.contains("opc-obo-token: ..."), "{rejection}");
    assert!(
        !rejection.contains("very-secret") && !rejection.contains("test-session-token"),
        "{rejection}"
    );
}

#[test]
fn rejection_states_the_reason() {
    let (requests, pem, clock) = vectors();
    let keys = keys(&requests, &pem);
    let find = |name: &str| requests.iter().find(|request| request.name == name).unwrap().clone();

    let get = find("get_simple");
    for (skew, accepted) in [(0, true), (300, true), (301, false)] {
        let later = Clock { now: clock.now + Duration::from_secs(skew), ..clock };
        let earlier = Clock { now: clock.now - Duration::from_secs(skew), ..clock };
        assert_eq!(get.verify(&keys, later).is_ok(), accepted, "{skew} s later");
        assert_eq!(get.verify(&keys, earlier).is_ok(), accepted, "{skew} s earlier");
    }

    let mut request = get.clone();
    request.headers.remove("authorization");
    assert_eq!(request.verify(&keys, clock), Err(Rejection::NoAuthorization));

    let mut request = get.clone();
    request.headers.append("authorization", "Signature".parse().unwrap());
    assert!(matches!(request.verify(&keys, clock), Err(Rejection::Malformed(_))));

    let mut request = get.clone();
    request.headers.remove("host");
    assert_eq!(request.verify(&keys, clock), Err(Rejection::NoHeader("host".to_owned())));

    let mut request = get.clone();
    request.headers.insert("date", "Thursday, 05-Jan-23 21:31:40 GMT".parse().unwrap());
    assert!(matches!(request.verify(&keys, clock), Err(Rejection::BadDate("date", _))));

    assert!(matches!(get.verify(&Keys::default(), clock), Err(Rejection::UnknownKey { .. })));

    let mut request = find("post_json");
    request.headers.insert("content-length", "3".parse().unwrap());
    assert_eq!(request.verify(&keys, clock), Err(Rejection::ContentLength("3".to_owned(), 151)));

    // The body headers are optional where the operation does not sign its body.
    let mut request = find("put_object_streaming");
    assert!(request.verify(&keys, clock).is_ok());
    request.body_is_signed = true;
    assert!(matches!(request.verify(&keys, clock), Err(Rejection::NotSigned("content-length", _))));

    let mut request = get;
    request.target.push('x');
    let rejection = request.verify(&keys, clock).unwrap_err().to_string();
    assert!(
        rejection.contains(
            r"\n(request-target): get /20160918/instances/ocid1.instance.oc1.phx.abcdefx\nhost: "
        ),
        "{rejection}"
    );
}

/// The TypeScript SDK sends `x-date`, as browsers may not set `date`.
#[test]
fn x_date_replaces_date() {
    use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature::RSA_PKCS1_SHA256};
    use base64::{Engine, prelude::BASE64_STANDARD};

    let (_, _, clock) = vectors();
    let identity = crate::identity::TestIdentity::generate().unwrap();
    let keys = Keys::default();
    identity.register(&keys).unwrap();
    assert!(keys.copy(&identity.key_id(), "k".to_owned(), None));
    let pair = pem::parse(&identity.private_key_pem).unwrap();
    let pair = KeyPair::from_pkcs8(pair.contents()).unwrap();

    let date = httpdate::fmt_http_date(clock.now);
    let text = format!("x-date: {date}\n(request-target): get /a\nhost: h");
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature).unwrap();
    let authorization = format!(
        r#"Signature version="1",keyId="k",algorithm="rsa-sha256",headers="X-Date (request-target) Host",signature="{}""#,
        BASE64_STANDARD.encode(signature)
    );
    let mut headers = HeaderMap::new();
    headers.insert("x-date", date.parse().unwrap());
    headers.insert("host", "h".parse().unwrap());
    headers.insert("authorization", authorization.parse().unwrap());
    // An unsigned date is ignored.
    headers.insert("date", "long ago".parse().unwrap());
    let body = &Payload::default();
    let request = |target| SignedRequest { method: &Method::GET, target, headers: &headers, body };
    assert_eq!(
        verify(request("/a"), true, RequiredHeaders::Service, &keys, clock),
        Ok("k".to_owned())
    );
    assert!(verify(request("/b"), true, RequiredHeaders::Service, &keys, clock).is_err());
}
