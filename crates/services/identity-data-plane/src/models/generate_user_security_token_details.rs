// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a user security token to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateUserSecurityTokenDetails {
    /// The public key.
    pub public_key: String,
    /// The session expiration, in minutes.
    pub session_expiration_in_minutes: Option<i64>,
}

model! {
    GenerateUserSecurityTokenDetails {
        required {
            public_key = "publicKey", with_public_key(String);
        }
        optional {
            session_expiration_in_minutes = "sessionExpirationInMinutes",
                with_session_expiration_in_minutes(i64);
        }
    }
}
