//! The test key of the signing vectors. It protects nothing.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::private_key::PrivateKey;
use crate::files::pem;

static KEYS: LazyLock<Value> = LazyLock::new(|| {
    let vectors: Value =
        serde_json::from_str(include_str!("../../../tests/vectors/signing.json")).unwrap();
    vectors["keys"].clone()
});

/// Returns a field such as `passphrase`, `fingerprint_md5`, `tenancy` or `user`.
pub(crate) fn text(member: &str) -> &'static str {
    KEYS[member].as_str().unwrap()
}

/// Returns the DER bytes of an encoding such as `pkcs1`.
pub(crate) fn der(encoding: &str) -> Vec<u8> {
    STANDARD.decode(KEYS["encodings"][encoding]["base64"].as_str().unwrap()).unwrap()
}

/// Returns the PEM text of an encoding.
pub(crate) fn pem(encoding: &str) -> String {
    oci_sdk_witness::watch();
    let member = &KEYS["encodings"][encoding];
    let headers: String = member["pem_headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| format!("{}\n", line.as_str().unwrap()))
        .collect();
    let text = pem::encode(member["pem_label"].as_str().unwrap(), &der(encoding));
    let text = match (headers.as_str(), text.split_once('\n').unwrap()) {
        ("", _) => text,
        (headers, (begin, rest)) => format!("{begin}\n{headers}\n{rest}"),
    };
    text + member["text_after"].as_str().unwrap()
}

/// Returns the key.
pub(crate) fn key() -> PrivateKey {
    PrivateKey::from_pem(&pem("pkcs8"), None, "the test key").unwrap()
}
