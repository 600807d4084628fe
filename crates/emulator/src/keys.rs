//! Public keys by key id.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};

use crate::lock::lock;

/// The reason why a public key was not registered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// There is no PEM section.
    #[error("not PEM: {0}")]
    NotPem(String),
    /// The PEM section is of another kind, such as a private key.
    #[error("expected a PUBLIC KEY, not {0}")]
    OtherKind(String),
    /// The section does not contain an RSA key of 2048 to 8192 bits.
    #[error("not an RSA public key of 2048 bits or more")]
    NotRsa,
    /// Generating a key or a certificate failed.
    #[error("{0}")]
    NotMade(String),
}

/// The registered keys. The lock is only held for a lookup, as many requests are verified at once.
#[derive(Default)]
pub(crate) struct Keys {
    by_id: Mutex<HashMap<String, Key>>,
}

#[derive(Clone)]
struct Key {
    public: Arc<ParsedPublicKey>,
    /// The time from which requests are no longer accepted.
    expires: Option<SystemTime>,
}

/// The result of a lookup.
pub(crate) enum KeyLookup {
    Route(Arc<ParsedPublicKey>),
    Expired,
    Unknown,
}

impl Keys {
    pub(crate) fn register(&self, key_id: String, public_key_pem: &str) -> Result<(), KeyError> {
        let section =
            pem::parse(public_key_pem).map_err(|error| KeyError::NotPem(error.to_string()))?;
        if !matches!(section.tag(), "PUBLIC KEY" | "RSA PUBLIC KEY") {
            return Err(KeyError::OtherKind(section.tag().to_owned()));
        }
        self.register_der(key_id, section.contents(), None)
    }

    /// Like [`register`](Self::register), from DER, with an optional expiry.
    pub(crate) fn register_der(
        &self,
        key_id: String,
        public_key: &[u8],
        expires: Option<SystemTime>,
    ) -> Result<(), KeyError> {
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key);
        let public = Arc::new(key.map_err(|_| KeyError::NotRsa)?);
        lock(&self.by_id).insert(key_id, Key { public, expires });
        Ok(())
    }

    /// Registers the key of one id under another. Returns false when the id is unknown.
    pub(crate) fn copy(&self, from: &str, to: String, expires: Option<SystemTime>) -> bool {
        let mut by_id = lock(&self.by_id);
        let Some(public) = by_id.get(from).map(|key| Arc::clone(&key.public)) else {
            return false;
        };
        by_id.insert(to, Key { public, expires });
        true
    }

    pub(crate) fn find(&self, key_id: &str, now: SystemTime) -> KeyLookup {
        match lock(&self.by_id).get(key_id) {
            None => KeyLookup::Unknown,
            Some(key) if key.expires.is_some_and(|expiry| expiry <= now) => KeyLookup::Expired,
            Some(key) => KeyLookup::Route(Arc::clone(&key.public)),
        }
    }

    /// Removes the keys of tokens.
    pub(crate) fn forget_tokens(&self) {
        lock(&self.by_id).retain(|_, key| key.expires.is_none());
    }

    /// Returns the ids and the public keys (DER) of the keys that do not expire, in the order of their ids.
    pub(crate) fn permanent(&self) -> Vec<(String, Vec<u8>)> {
        let by_id = lock(&self.by_id);
        let permanent = by_id.iter().filter(|(_, key)| key.expires.is_none());
        let mut keys: Vec<_> =
            permanent.map(|(id, key)| (id.clone(), (*key.public).as_ref().to_vec())).collect();
        keys.sort();
        keys
    }

    /// Whether [`register_der`](Self::register_der) would accept a public key.
    pub(crate) fn is_usable(&self, public_key: &[u8]) -> bool {
        ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key).is_ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        lock(&self.by_id).is_empty()
    }
}

impl fmt::Debug for Keys {
    // Key ids may contain session tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", lock(&self.by_id).len())
    }
}

/// Returns a key id for messages, without the session token, which is a secret.
pub(crate) fn printable(key_id: &str) -> &str {
    if key_id.starts_with("ST$") { "ST$..." } else { key_id }
}

#[cfg(test)]
mod tests {
    use super::{Keys, printable};

    #[test]
    fn rejected_key_has_a_reason() {
        let section = |tag: &str, bytes: &[u8]| pem::encode(&pem::Pem::new(tag, bytes));
        for (pem, expected) in [
            ("nothing".to_owned(), "not PEM"),
            (section("PRIVATE KEY", b"x"), "expected a PUBLIC KEY, not PRIVATE KEY"),
            (section("PUBLIC KEY", b"x"), "not an RSA public key"),
        ] {
            let error = Keys::default().register("id".to_owned(), &pem).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn session_tokens_are_not_printed() {
        assert_eq!(printable("ST$eyJ"), "ST$...");
        assert_eq!(printable("tenancy/user/fp"), "tenancy/user/fp");
    }
}
