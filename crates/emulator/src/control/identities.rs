//! Identities: new ones, and public keys of existing ones.

use serde_json::{Value, json};

use super::{Input, fields::Fields, ok};
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    identities::{self, RegisteredKey},
    keys::KeyError,
    state::EmulatorState,
};

/// The name of the key file in the configuration of a new identity.
const KEY_FILE: &str = "oci_api_key.pem";

pub(super) fn list(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let listed: Vec<Value> = identities::list(state).iter().map(described).collect();
    Ok(ok(&json!({ "identities": listed })))
}

fn described(key: &RegisteredKey) -> Value {
    json!({
        "keyId": key.key_id,
        "tenancy": key.tenancy,
        "user": key.user,
        "fingerprint": key.fingerprint,
    })
}

pub(super) fn add(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let (key_id, public_key) = (fields.text("keyId")?, fields.text("publicKey")?);
    let key_file = fields.text("keyFile")?;
    fields.finish()?;
    match (key_id, public_key, key_file) {
        (None, None, key_file) => issue(state, key_file.as_deref().unwrap_or(KEY_FILE)),
        (Some(key_id), Some(public_key), None) => register(state, key_id, &public_key),
        (Some(_), Some(_), Some(_)) => Err(ErrorBody::invalid_parameter(
            "`keyFile` belongs to a new identity, which has no `keyId` and no `publicKey`",
        )),
        _ => Err(ErrorBody::missing_parameter(
            "give `keyId` (tenancy/user/fingerprint) with `publicKey` (PEM) to register a key, or \
             neither for a new identity",
        )),
    }
}

fn issue(state: &EmulatorState, key_file: &str) -> Result<Answer, ErrorBody> {
    let identity = identities::issue(state).map_err(|error| unusable(&error))?;
    Ok(ok(&json!({
        "keyId": identity.key_id(),
        "tenancy": identity.tenancy,
        "user": identity.user,
        "fingerprint": identity.fingerprint,
        "region": identity.region,
        "privateKey": identity.private_key_pem,
        "config": identity.config_text(key_file),
    })))
}

fn register(state: &EmulatorState, key_id: String, public_key: &str) -> Result<Answer, ErrorBody> {
    identities::register(state, key_id.clone(), public_key).map_err(|error| unusable(&error))?;
    Ok(ok(&described(&RegisteredKey::of(&key_id))))
}

fn unusable(error: &KeyError) -> ErrorBody {
    ErrorBody::invalid_parameter(format!("`publicKey`: {error}"))
}
