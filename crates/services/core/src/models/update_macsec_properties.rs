// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in macsec properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMacsecProperties {
    /// The state.
    pub state: models::MacsecPropertiesState,
    /// The primary key.
    pub primary_key: Option<models::UpdateMacsecKey>,
    /// The encryption cipher suite for MACsec.
    pub encryption_cipher: Option<models::MacsecPropertiesEncryptionCipher>,
    /// Whether unencrypted traffic is allowed when the MACsec Key Agreement (MKA) fails.
    pub is_unprotected_traffic_allowed: Option<bool>,
}

model! {
    UpdateMacsecProperties {
        required {
            state = "state", with_state(models::MacsecPropertiesState);
        }
        optional {
            primary_key = "primaryKey", with_primary_key(models::UpdateMacsecKey);
            encryption_cipher = "encryptionCipher",
                with_encryption_cipher(models::MacsecPropertiesEncryptionCipher);
            is_unprotected_traffic_allowed = "isUnprotectedTrafficAllowed",
                with_is_unprotected_traffic_allowed(bool);
        }
    }
}
