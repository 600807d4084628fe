//! The caller of a request: the tenancy and the principal that have signed it.

use crate::issuer::claims_of;

/// The principal that signed a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    /// The OCID of the tenancy, which is also its root compartment.
    pub(crate) tenancy: String,
    /// The OCID of the user, the instance or the resource.
    pub(crate) principal: String,
}

impl Caller {
    /// Reads a key id: `tenancy/user/fingerprint` of an API key, or `ST$token` of a session, an instance or a
    /// resource. What it does not say is that of the home tenancy.
    pub(crate) fn of(key_id: Option<&str>, home: &str) -> Self {
        let known = key_id.and_then(|key_id| match key_id.strip_prefix("ST$") {
            Some(token) => of_token(token),
            None => of_key(key_id),
        });
        known.unwrap_or_else(|| Self {
            tenancy: home.to_owned(),
            principal: key_id
                .filter(|key_id| !key_id.starts_with("ST$"))
                .unwrap_or("anonymous")
                .to_owned(),
        })
    }
}

fn of_key(key_id: &str) -> Option<Caller> {
    let (tenancy, rest) = key_id.split_once('/')?;
    let (user, _) = rest.split_once('/')?;
    tenancy
        .starts_with("ocid1.tenancy.")
        .then(|| Caller { tenancy: tenancy.to_owned(), principal: user.to_owned() })
}

fn of_token(token: &str) -> Option<Caller> {
    let claims = claims_of(token)?;
    let claim = |names: &[&str]| {
        let value = names.iter().find_map(|name| claims.get(*name)?.as_str());
        value.map(str::to_owned)
    };
    Some(Caller {
        tenancy: claim(&["tenant", "res_tenant", "opc-tenant"])?,
        principal: claim(&["sub"])?,
    })
}

#[cfg(test)]
mod tests {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

    use super::Caller;

    #[test]
    fn key_id_tells_tenancy_and_principal() {
        let token = |claims: &str| format!("ST$h.{}.s", BASE64_URL_SAFE_NO_PAD.encode(claims));
        let instance = token(r#"{"sub":"ocid1.instance.a","tenant":"ocid1.tenancy.b"}"#);
        let resource = token(r#"{"sub":"r","res_tenant":"ocid1.tenancy.c"}"#);
        let other = token(r#"{"sub":"x"}"#);
        for (key_id, tenancy, principal) in [
            (Some("ocid1.tenancy.a/ocid1.user.b/aa:bb"), "ocid1.tenancy.a", "ocid1.user.b"),
            (Some(instance.as_str()), "ocid1.tenancy.b", "ocid1.instance.a"),
            (Some(resource.as_str()), "ocid1.tenancy.c", "r"),
            (Some(other.as_str()), "home", "anonymous"),
            (Some("a/b/c"), "home", "a/b/c"),
            (Some("a key"), "home", "a key"),
            (Some("ST$secret"), "home", "anonymous"),
            (None, "home", "anonymous"),
        ] {
            let expected = Caller { tenancy: tenancy.to_owned(), principal: principal.to_owned() };
            assert_eq!(Caller::of(key_id, "home"), expected, "{key_id:?}");
        }
    }
}
