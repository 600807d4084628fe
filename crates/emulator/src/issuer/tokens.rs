//! Tokens: issued for a key, registered, and revoked.

use std::{
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use aws_lc_rs::rand;
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use serde_json::{Map, Value, json};

use crate::{error_body::ErrorBody, issued, keys::Keys, lock::lock};

/// The tokens that were issued.
pub(crate) struct Tokens {
    lifetime: AtomicU64,
    /// Delegation tokens, which do not belong to a key.
    delegations: Mutex<Vec<String>>,
}

impl Tokens {
    pub(crate) fn new(lifetime: Duration) -> Self {
        Self {
            lifetime: AtomicU64::new(lifetime.as_millis() as u64),
            delegations: Mutex::default(),
        }
    }

    pub(crate) fn set_lifetime(&self, lifetime: Duration) {
        self.lifetime.store(lifetime.as_millis() as u64, Ordering::Relaxed);
    }

    pub(crate) fn lifetime(&self) -> Duration {
        Duration::from_millis(self.lifetime.load(Ordering::Relaxed))
    }

    /// Creates a token with these claims that does not belong to a key.
    pub(crate) fn mint(&self, claims: Value, now: SystemTime) -> String {
        let seconds = |time: SystemTime| {
            time.duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
        };
        let mut all = Map::new();
        all.insert("iat".to_owned(), json!(seconds(now)));
        all.insert("exp".to_owned(), json!(seconds(now + self.lifetime())));
        all.insert("jti".to_owned(), json!(random_hex(16)));
        if let Value::Object(claims) = claims {
            all.extend(claims);
        }
        let header = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"RS256","kid":"emulator"}"#);
        let claims = BASE64_URL_SAFE_NO_PAD.encode(Value::Object(all).to_string());
        // Only services verify the signature of a token, and the emulator looks it up instead.
        let mut signature = [0; 64];
        rand::fill(&mut signature).expect("the system's random numbers do not fail");
        let token = format!("{header}.{claims}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature));
        // All tokens have the same header.
        issued::note(token.split_once('.').map_or("", |(_, rest)| rest));
        token
    }

    /// Issues a token for this public key (base64 of DER); requests are signed with its private key.
    pub(crate) fn issue(
        &self,
        keys: &Keys,
        claims: Value,
        public_key: &str,
        now: SystemTime,
    ) -> Result<String, ErrorBody> {
        let der = BASE64_STANDARD.decode(public_key).map_err(|_| {
            ErrorBody::invalid_parameter("the public key is not base64 without line breaks")
        })?;
        let token = self.mint(claims, now);
        keys.register_der(format!("ST${token}"), &der, Some(now + self.lifetime()))
            .map_err(|error| ErrorBody::invalid_parameter(format!("the public key: {error}")))?;
        Ok(token)
    }

    pub(crate) fn issue_delegation(&self, now: SystemTime) -> String {
        let token = self.mint(json!({ "sub": "a user in a shell", "act": "delegation" }), now);
        lock(&self.delegations).push(token.clone());
        token
    }

    pub(crate) fn is_delegation(&self, token: &str) -> bool {
        lock(&self.delegations).iter().any(|issued| issued == token)
    }

    pub(crate) fn forget_delegations(&self) {
        lock(&self.delegations).clear();
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").field("lifetime", &self.lifetime()).finish_non_exhaustive()
    }
}

/// Returns this number of random bytes in hexadecimal.
pub(crate) fn random_hex(bytes: usize) -> String {
    let mut random = vec![0; bytes];
    rand::fill(&mut random).expect("the system's random numbers do not fail");
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the claims of a token without verifying it.
pub(crate) fn claims_of(token: &str) -> Option<Value> {
    let claims = token.split('.').nth(1)?;
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
}
