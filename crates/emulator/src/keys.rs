//! Public keys by key id.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
    time::SystemTime,
};

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};

use crate::lock::lock;

/// Why a public key was not registered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The text has no PEM section.
    #[error("not PEM: {0}")]
    NotPem(String),
    /// The PEM section is something else, such as the private half.
    #[error("a PUBLIC KEY is needed, not {0}")]
    OtherKind(String),
    /// The section holds no RSA key of 2048 to 8192 bits.
    #[error("not an RSA public key of 2048 bits or more")]
    NotRsa,
    /// No key or certificate could be made.
    #[error("{0}")]
    NotMade(String),
}

/// Locked for the time of a look-up only: many requests are verified at once.
#[derive(Default)]
pub(crate) struct Keys {
    by_id: Mutex<HashMap<String, Key>>,
}

#[derive(Clone)]
struct Key {
    public: Arc<ParsedPublicKey>,
    /// When requests are no longer accepted.
    expires: Option<SystemTime>,
}

/// What came of looking for a key.
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

    /// As [`register`](Self::register), from DER, and for a time.
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

    /// Registers the key of one id under another; false when there is none.
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

    /// Forgets the keys that tokens were issued for.
    pub(crate) fn forget_tokens(&self) {
        lock(&self.by_id).retain(|_, key| key.expires.is_none());
    }

    pub(crate) fn is_empty(&self) -> bool {
        lock(&self.by_id).is_empty()
    }
}

impl fmt::Debug for Keys {
    // Key ids may hold session tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", lock(&self.by_id).len())
    }
}

/// A key id for messages: a session token is a secret, the rest of an id is not.
pub(crate) fn printable(key_id: &str) -> &str {
    if key_id.starts_with("ST$") { "ST$..." } else { key_id }
}

#[cfg(test)]
mod tests {
    use super::{Keys, printable};

    #[test]
    fn refused_keys_say_why() {
        let section = |tag: &str, bytes: &[u8]| pem::encode(&pem::Pem::new(tag, bytes));
        for (pem, expected) in [
            ("nothing".to_owned(), "not PEM"),
            (section("PRIVATE KEY", b"x"), "needed, not PRIVATE KEY"),
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
