//! What a security token says of itself. Nothing is verified: that is the service's business.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The claims of a JWT.
pub(crate) struct Claims(Value);

impl Claims {
    /// Reads them, if the token is a JWT.
    pub(crate) fn read(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_header, claims, _signature) = (parts.next()?, parts.next()?, parts.next()?);
        let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
        serde_json::from_slice(&claims).ok().map(Self)
    }

    /// When the token ends.
    pub(crate) fn expires(&self) -> Option<SystemTime> {
        /// The last second of the year 9999; later dates cannot be printed.
        const LAST: u64 = 253_402_300_799;

        UNIX_EPOCH.checked_add(Duration::from_secs(self.seconds("exp")?.min(LAST)))
    }

    /// How long the token is good for, counted from when it was received.
    ///
    /// What it says of its own making is preferred to this machine's clock, which may be off.
    pub(crate) fn lifetime(&self) -> Option<Duration> {
        match self.seconds("iat") {
            Some(made) => Some(Duration::from_secs(self.seconds("exp")?.saturating_sub(made))),
            None => self.remaining(),
        }
    }

    /// How much longer the token is good, by this machine's clock.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        Some(self.expires()?.duration_since(SystemTime::now()).unwrap_or(Duration::ZERO))
    }

    /// A claim that is a text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    /// The OCID of the tenancy: of a resource, of a user, or of an instance.
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

/// The token in a text, without white space around it; none if that cannot be a token.
pub(crate) fn trimmed(text: &str) -> Option<&str> {
    let token = text.trim();
    let is_token = token.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
    (is_token && !token.is_empty()).then_some(token)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A token with these claims, signed by nobody.
    pub(crate) fn token(claims: &Value) -> String {
        let [header, claims] = [r#"{"alg":"none"}"#.to_owned(), claims.to_string()]
            .map(|part| URL_SAFE_NO_PAD.encode(part));
        format!("{header}.{claims}.c2lnbmF0dXJl")
    }

    #[test]
    fn the_lifetime_does_not_depend_on_the_clock_where_the_token_knows() {
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
    fn what_is_no_token() {
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
