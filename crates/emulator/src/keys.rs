//! Public keys by key id.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex},
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
}

/// Locked for the time of a look-up only: many requests are verified at once.
#[derive(Default)]
pub(crate) struct Keys {
    by_id: Mutex<HashMap<String, Arc<ParsedPublicKey>>>,
}

impl Keys {
    pub(crate) fn register(&self, key_id: String, public_key_pem: &str) -> Result<(), KeyError> {
        let section =
            pem::parse(public_key_pem).map_err(|error| KeyError::NotPem(error.to_string()))?;
        if !matches!(section.tag(), "PUBLIC KEY" | "RSA PUBLIC KEY") {
            return Err(KeyError::OtherKind(section.tag().to_owned()));
        }
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, section.contents());
        let key = Arc::new(key.map_err(|_| KeyError::NotRsa)?);
        lock(&self.by_id).insert(key_id, key);
        Ok(())
    }

    pub(crate) fn get(&self, key_id: &str) -> Option<Arc<ParsedPublicKey>> {
        lock(&self.by_id).get(key_id).cloned()
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
