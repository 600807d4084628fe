//! The claims of security tokens. Signatures are not verified: that is the task of the service.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The claims of a JWT.
pub(crate) struct Claims(Value);

impl Claims {
    /// Reads the claims; `None` if the token is not a JWT.
    pub(crate) fn read(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_header, claims, _signature) = (parts.next()?, parts.next()?, parts.next()?);
        let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
        serde_json::from_slice(&claims).ok().map(Self)
    }

    /// Returns the expiry of the token.
    pub(crate) fn expires(&self) -> Option<SystemTime> {
        /// The last second of the year 9999; later dates cannot be printed.
        const LAST: u64 = 253_402_300_799;

        UNIX_EPOCH.checked_add(Duration::from_secs(self.seconds("exp")?.min(LAST)))
    }

    /// Returns the lifetime of the token, counted from when it was received.
    ///
    /// The issue time of the token is preferred to the clock of this machine, which may be wrong.
    pub(crate) fn lifetime(&self) -> Option<Duration> {
        match self.seconds("iat") {
            Some(made) => Some(Duration::from_secs(self.seconds("exp")?.saturating_sub(made))),
            None => self.remaining(),
        }
    }

    /// Returns the remaining lifetime of the token by the clock of this machine.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        Some(self.expires()?.duration_since(SystemTime::now()).unwrap_or(Duration::ZERO))
    }

    /// Returns a claim that is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// Returns the OCID of the tenancy of a resource, a user or an instance.
    pub(crate) fn tenancy(&self) -> Option<&str> {
        let is_given = |text: &&str| !text.is_empty();
        ["res_tenant", "tenant", "opc-tenant"]
            .iter()
            .find_map(|name| self.text(name).filter(is_given))
    }

    fn seconds(&self, name: &str) -> Option<u64> {
        let value = self.0.get(name)?;
        value.as_u64().or_else(|| value.as_f64().map(|seconds| seconds as u64))
    }
}

/// Returns the token in `text` without surrounding white space; `None` if it cannot be a token.
pub(crate) fn trimmed(text: &str) -> Option<&str> {
    let token = text.trim();
    let is_token = token.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    (is_token && !token.is_empty()).then_some(token)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Returns an unsigned token with these claims.
    pub(crate) fn token(claims: &Value) -> String {
        let [header, claims] = [r#"{"alg":"none"}"#.to_owned(), claims.to_string()]
            .map(|part| URL_SAFE_NO_PAD.encode(part));
        format!("{header}.{claims}.c2lnbmF0dXJl")
    }

    #[test]
    fn lifetime_of_a_token_with_an_issue_time_ignores_the_clock() {
        for (claims, expected) in [
            (serde_json::json!({"iat": 1000, "exp": 4600}), Some(3600)),
            (serde_json::json!({"iat": 1000.5, "exp": 4600.5}), Some(3600)),
            (serde_json::json!({"iat": 4600, "exp": 1000}), Some(0)),
            (serde_json::json!({"exp": 1000}), Some(0)),
            (serde_json::json!({"iat": 1000}), None),
            (serde_json::json!({"iat": 1000, "exp": "soon"}), None),
            (serde_json::json!({}), None),
        ] {
            let read = Claims::read(&token(&claims)).unwrap();
            assert_eq!(read.lifetime(), expected.map(Duration::from_secs), "{claims}");
        }
        let soon = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() + 100;
        let lifetime = Claims::read(&token(&serde_json::json!({"exp": soon}))).unwrap().lifetime();
        assert!(lifetime.is_some_and(|left| left.as_secs() >= 90 && left.as_secs() <= 100));
    }

    #[test]
    fn malformed_token_is_rejected() {
        for text in ["", "a.b", "a.b.c", "not a token", "{}"] {
            assert!(Claims::read(text).is_none(), "{text}");
        }
        for (text, expected) in
            [(" a.b.c\r\n", Some("a.b.c")), ("", None), ("a b", None), ("a\"b", None), ("é", None)]
        {
            assert_eq!(trimmed(text), expected, "{text:?}");
        }
    }
}
