//! The identities that an emulator accepts.

use crate::{
    identity::TestIdentity,
    keys::{KeyError, printable},
    lock::lock,
    state::EmulatorState,
};

/// A registered public key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredKey {
    /// The key id of requests that are signed with the key. Session tokens are redacted.
    pub key_id: String,
    /// The OCID of the tenancy, if the key is an API key.
    pub tenancy: Option<String>,
    /// The OCID of the user, if the key is an API key.
    pub user: Option<String>,
    /// The fingerprint, if the key is an API key.
    pub fingerprint: Option<String>,
}

impl RegisteredKey {
    /// Reads a key id.
    pub(crate) fn of(key_id: &str) -> Self {
        let parts: Vec<&str> = key_id.split('/').collect();
        let part = |index: usize| match parts.as_slice() {
            [_, _, _] => Some(parts[index].to_owned()),
            _ => None,
        };
        let is_token = key_id.starts_with("ST$");
        Self {
            key_id: printable(key_id).to_owned(),
            tenancy: part(0).filter(|_| !is_token),
            user: part(1).filter(|_| !is_token),
            fingerprint: part(2).filter(|_| !is_token),
        }
    }
}

/// Creates an identity with a new key, and accepts its requests.
pub(crate) fn issue(state: &EmulatorState) -> Result<TestIdentity, KeyError> {
    let mut identity = TestIdentity::generate()?;
    identity.region.clone_from(&state.options.region.id);
    identity.register(&state.keys)?;
    lock(&state.tenancies).insert(identity.tenancy.clone());
    state.changed();
    Ok(identity)
}

/// Registers a public key in PEM.
pub(crate) fn register(
    state: &EmulatorState,
    key_id: String,
    public_key_pem: &str,
) -> Result<(), KeyError> {
    let tenancy = RegisteredKey::of(&key_id).tenancy;
    state.keys.register(key_id, public_key_pem)?;
    lock(&state.tenancies).extend(tenancy);
    state.changed();
    Ok(())
}

/// Lists the keys of users. Tokens and the certificates of instances are not among them.
pub(crate) fn list(state: &EmulatorState) -> Vec<RegisteredKey> {
    let keys = state.keys.permanent();
    let ids = keys.iter().map(|(id, _)| id.as_str());
    let ids = ids.filter(|id| !id.contains("/fed-x509") && !id.starts_with("resource/"));
    ids.map(RegisteredKey::of).collect()
}
