//! Keys of the client: customer-provided ones (SSE-C), which have to come with each request and of which
//! only the hash is kept, and the ids of Vault keys.

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::{error_body::ErrorBody, object_storage::errors::bad_request};

/// The key that an object is encrypted with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Encryption {
    /// The SHA-256 of the customer-provided key, in base64.
    pub(crate) customer_key_sha256: Option<String>,
    /// The OCID of the Vault key.
    pub(crate) kms_key_id: Option<String>,
}

impl Encryption {
    /// Returns the key of a write.
    pub(crate) fn of_write(headers: &HeaderMap) -> Result<Self, ErrorBody> {
        let customer_key_sha256 = customer_key(headers, "opc-sse-customer-")?;
        let kms_key_id = headers.get("opc-sse-kms-key-id").and_then(|key| key.to_str().ok());
        let kms_key_id = kms_key_id.map(str::to_owned);
        if customer_key_sha256.is_some() && kms_key_id.is_some() {
            return Err(bad_request(
                "BadRequest",
                "A customer-provided key and opc-sse-kms-key-id exclude each other",
            ));
        }
        Ok(Self { customer_key_sha256, kms_key_id })
    }

    /// Checks that a request has the customer-provided key, if there is one. Its headers start with
    /// `prefix`.
    pub(crate) fn check(&self, headers: &HeaderMap, prefix: &str) -> Result<(), ErrorBody> {
        self.check_key(customer_key(headers, prefix)?.as_deref())
    }

    /// Checks the hash of the key of a request.
    pub(crate) fn check_key(&self, sent: Option<&str>) -> Result<(), ErrorBody> {
        match (self.customer_key_sha256.as_deref(), sent) {
            (None, None) => Ok(()),
            (Some(expected), Some(sent)) if expected == sent => Ok(()),
            (Some(_), Some(_)) => Err(ErrorBody::new(
                StatusCode::FORBIDDEN,
                "Forbidden",
                "The customer-provided key is not the one that the object is encrypted with",
            )),
            (Some(_), None) => Err(bad_request(
                "BadRequest",
                "The object is encrypted with a customer-provided key, which the request does not have \
                 (opc-sse-customer-algorithm, opc-sse-customer-key, opc-sse-customer-key-sha256)",
            )),
            (None, Some(_)) => Err(bad_request(
                "BadRequest",
                "The object is not encrypted with a customer-provided key, but the request has one",
            )),
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({ "customerKeySha256": self.customer_key_sha256, "kmsKeyId": self.kms_key_id })
    }

    pub(crate) fn from_json(value: &Value) -> Self {
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        Self { customer_key_sha256: text("customerKeySha256"), kms_key_id: text("kmsKeyId") }
    }
}

/// Returns the hash of the customer-provided key of a request.
fn customer_key(headers: &HeaderMap, prefix: &str) -> Result<Option<String>, ErrorBody> {
    let value = |name: &str| headers.get(format!("{prefix}{name}"))?.to_str().ok();
    check_triple(value("algorithm"), value("key"), value("key-sha256"))
}

/// Returns the hash of a customer-provided key: all three values, or none.
pub(crate) fn check_triple(
    algorithm: Option<&str>,
    key: Option<&str>,
    sha256: Option<&str>,
) -> Result<Option<String>, ErrorBody> {
    let (algorithm, key, sha256) = match (algorithm, key, sha256) {
        (None, None, None) => return Ok(None),
        (Some(algorithm), Some(key), Some(sha256)) => (algorithm, key, sha256),
        _ => {
            return Err(bad_request(
                "BadRequest",
                "A customer-provided key needs its algorithm, the key, and the SHA-256 of the key",
            ));
        }
    };
    if algorithm != "AES256" {
        return Err(bad_request(
            "BadRequest",
            format!("The algorithm of a customer-provided key is AES256, not '{algorithm}'"),
        ));
    }
    let Some(key) = BASE64_STANDARD.decode(key).ok().filter(|key| key.len() == 32) else {
        return Err(bad_request("BadRequest", "A customer-provided key is 256 bits in base64"));
    };
    if BASE64_STANDARD.encode(digest(&SHA256, &key)) != sha256 {
        return Err(bad_request(
            "BadRequest",
            "The SHA-256 of the customer-provided key is not that of the key",
        ));
    }
    Ok(Some(sha256.to_owned()))
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::digest::{SHA256, digest};
    use base64::{Engine, prelude::BASE64_STANDARD};

    use super::{Encryption, check_triple};

    #[test]
    fn customer_key_needs_three_values() {
        let key = BASE64_STANDARD.encode([7; 32]);
        let hash = BASE64_STANDARD.encode(digest(&SHA256, &[7; 32]));
        let (key, hash) = (Some(key.as_str()), Some(hash.as_str()));
        assert_eq!(check_triple(None, None, None), Ok(None));
        assert_eq!(check_triple(Some("AES256"), key, hash).unwrap().as_deref(), hash);
        for (algorithm, key, hash, expected) in [
            (None, key, hash, "needs its algorithm"),
            (Some("AES256"), None, hash, "needs its algorithm"),
            (Some("AES256"), key, None, "needs its algorithm"),
            (Some("AES128"), key, hash, "is AES256, not 'AES128'"),
            (Some("AES256"), Some("c2hvcnQ="), hash, "256 bits"),
            (Some("AES256"), key, key, "is not that of the key"),
        ] {
            let error = check_triple(algorithm, key, hash).unwrap_err();
            assert!(error.message.contains(expected), "{}", error.message);
        }
    }

    #[test]
    fn read_needs_the_key_of_the_object() {
        let encrypted =
            Encryption { customer_key_sha256: Some("a".to_owned()), ..Encryption::default() };
        for (encryption, sent, expected) in [
            (&Encryption::default(), None, None),
            (&Encryption::default(), Some("a"), Some(400)),
            (&encrypted, Some("a"), None),
            (&encrypted, Some("b"), Some(403)),
            (&encrypted, None, Some(400)),
        ] {
            let status = encryption.check_key(sent).err().map(|error| error.status.as_u16());
            assert_eq!(status, expected, "{encryption:?} {sent:?}");
        }
        assert_eq!(Encryption::from_json(&encrypted.to_json()), encrypted);
    }
}
