//! Signatures are identical to those of the official Python SDK.
//!
//! `vectors/signing.json` contains the requests, and the throw-away key in five encodings, from which
//! the PEM is assembled here.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderName;
use http::header::HeaderValue;
use oci_sdk_core::auth::{Principal, PrivateKey};
use oci_sdk_core::sign::{Payload, SignedHeaders, SigningString, sign};
use serde_json::Value;

fn data() -> Value {
    serde_json::from_str(include_str!("vectors/signing.json")).unwrap()
}

#[track_caller]
fn text<'a>(object: &'a Value, member: &str) -> &'a str {
    object[member].as_str().unwrap_or_else(|| panic!("{member} is no text in {object}"))
}

fn pem(encoding: &Value) -> String {
    let label = text(encoding, "pem_label");
    let mut pem = format!("-----BEGIN {label}-----\n");
    let headers = encoding["pem_headers"].as_array().unwrap();
    for header in headers {
        writeln!(pem, "{}", header.as_str().unwrap()).unwrap();
    }
    if !headers.is_empty() {
        pem.push('\n');
    }
    for line in text(encoding, "base64").as_bytes().chunks(64) {
        writeln!(pem, "{}", std::str::from_utf8(line).unwrap()).unwrap();
    }
    write!(pem, "-----END {label}-----\n{}", text(encoding, "text_after")).unwrap();
    pem
}

/// Returns the private key in every encoding.
fn keys(data: &Value) -> Vec<(String, PrivateKey)> {
    let pass_phrase = text(&data["keys"], "passphrase");
    let encodings = data["keys"]["encodings"].as_object().unwrap();
    encodings
        .iter()
        .filter(|(name, _)| *name != "public")
        .map(|(name, encoding)| {
            // Also given for the encodings that are not encrypted, which must ignore it.
            let key = PrivateKey::from_pem(&pem(encoding), Some(pass_phrase), name);
            (name.clone(), key.unwrap())
        })
        .collect()
}

fn body(vector: &Value) -> Vec<u8> {
    match (vector["body"].as_str(), vector["body_base64"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(base64)) => STANDARD.decode(base64).unwrap(),
        (None, None) => Vec::new(),
    }
}

/// Creates the request of a vector.
fn parts(vector: &Value) -> http::request::Parts {
    let (mut parts, ()) = http::Request::builder()
        .method(text(vector, "method"))
        .uri(text(vector, "url"))
        .body(())
        .unwrap()
        .into_parts();
    let signed = vector["signing_headers"].as_array().unwrap();
    let added = vector["headers_final"].as_object().unwrap().iter().filter(|(name, _)| {
        // What the Python client puts on the wire unsigned, which is its own business: a
        // content-type on requests without a body, and content-length: 0 on DELETE.
        matches!(name.as_str(), "content-type" | "content-length")
            && !signed.contains(&Value::String((*name).clone()))
    });
    for (name, value) in vector["headers_in"].as_object().unwrap().iter().chain(added) {
        let name: HeaderName = name.parse().unwrap();
        let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
        parts.headers.insert(name, value);
    }
    parts
}

fn payload<'a>(vector: &Value, body: &'a [u8]) -> Payload<'a> {
    let is_stream = vector["name"] == "put_stream_with_body_hash";
    match (text(vector, "method"), vector["body_signed"].as_bool().unwrap()) {
        ("GET" | "HEAD" | "DELETE", _) => Payload::None,
        (_, false) => Payload::Unsigned(body.len() as u64),
        (_, true) if is_stream => {
            let digest = digest::digest(&digest::SHA256, body);
            let sha256 = digest.as_ref().try_into().unwrap();
            Payload::Hashed { length: body.len() as u64, sha256 }
        }
        (_, true) if vector["body"].is_null() && vector["body_base64"].is_null() => Payload::None,
        (_, true) => Payload::Bytes(body),
    }
}

fn form(vector: &Value) -> SignedHeaders {
    let signed = vector["signing_headers"].as_array().unwrap();
    if signed.contains(&Value::from("host")) {
        SignedHeaders::Service
    } else {
        SignedHeaders::Federation
    }
}

fn final_headers(parts: &http::request::Parts) -> BTreeMap<&str, &str> {
    let headers = parts.headers.iter();
    headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect()
}

fn expected_headers(vector: &Value) -> BTreeMap<&str, &str> {
    let headers = vector["headers_final"].as_object().unwrap().iter();
    headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect()
}

#[tokio::test]
async fn vectors_are_signed_identically_with_every_key_encoding() {
    let data = data();
    let at = httpdate::parse_http_date(text(&data, "frozen_date")).unwrap();
    let vectors = data["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 21);
    let keys = keys(&data);
    assert_eq!(keys.len(), 5);

    for (encoding, key) in keys {
        let key = Arc::new(key);
        for vector in vectors {
            let name = format!("{} with {encoding}", text(vector, "name"));
            let body = body(vector);
            let (payload, form) = (payload(vector, &body), form(vector));
            let mut parts = parts(vector);
            let delegation_token = vector["headers_final"]["opc-obo-token"].as_str();
            if let Some(token) = delegation_token {
                parts.headers.insert("opc-obo-token", HeaderValue::from_str(token).unwrap());
            }

            let string = SigningString::prepare(&mut parts, payload, form, at).unwrap();
            assert_eq!(string.as_str(), text(vector, "signing_string"), "{name}");
            let signed: Vec<&str> = string.headers().split(' ').collect();
            assert_eq!(Value::from(signed), vector["signing_headers"], "{name}");
            let signature = key.sign(string.as_bytes()).unwrap();
            assert_eq!(STANDARD.encode(&signature), text(vector, "signature"), "{name}");
            let authorization = string.authorization(text(vector, "key_id"), &signature).unwrap();
            assert!(authorization.is_sensitive(), "{name}");
            assert_eq!(authorization, text(vector, "authorization"), "{name}");
            parts.headers.insert("authorization", authorization);
            assert_eq!(final_headers(&parts), expected_headers(vector), "{name}");

            if form == SignedHeaders::Service {
                assert_sign(vector, payload, &key, delegation_token, at, &name).await;
            }
        }
    }
}

/// Signs the request with `sign`, as the client does.
async fn assert_sign(
    vector: &Value,
    payload: Payload<'_>,
    key: &Arc<PrivateKey>,
    delegation_token: Option<&str>,
    at: std::time::SystemTime,
    name: &str,
) {
    let mut principal = Principal::new(text(vector, "key_id"), key.clone());
    if let Some(token) = delegation_token {
        principal = principal.with_delegation_token(token).unwrap();
    }
    let mut parts = parts(vector);
    sign(&mut parts, payload, &principal, at).await.unwrap();
    assert_eq!(final_headers(&parts), expected_headers(vector), "{name}");

    // Another attempt is signed over the headers of the one before.
    sign(&mut parts, payload, &principal, at).await.unwrap();
    assert_eq!(final_headers(&parts), expected_headers(vector), "{name}");
}

#[test]
fn fingerprint_of_the_key_matches() {
    let data = data();
    for (encoding, key) in keys(&data) {
        assert_eq!(key.fingerprint(), text(&data["keys"], "fingerprint_md5"), "{encoding}");
        assert_eq!(key.public_key_pem(), pem(&data["keys"]["encodings"]["public"]), "{encoding}");
        assert_eq!(key.to_pem().unwrap(), pem(&data["keys"]["encodings"]["pkcs8"]), "{encoding}");
    }
}
