// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Macsec properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsecProperties {
    /// The state.
    pub state: models::MacsecPropertiesState,
    /// The primary key.
    pub primary_key: Option<models::MacsecKey>,
    /// The encryption cipher suite for MACsec.
    pub encryption_cipher: Option<models::MacsecPropertiesEncryptionCipher>,
    /// Whether unencrypted traffic is allowed when the MACsec Key Agreement (MKA) fails.
    pub is_unprotected_traffic_allowed: Option<bool>,
}

model! {
    MacsecProperties {
        state = "state";
        primary_key = "primaryKey";
        encryption_cipher = "encryptionCipher";
        is_unprotected_traffic_allowed = "isUnprotectedTrafficAllowed";
    }
}
