// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an encryption key to assign.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignEncryptionKeyDetails {
    /// The OCID of the key.
    pub key_id: String,
    /// The type of the key.
    pub key_type: models::AssignEncryptionKeyKeyType,
}

model! {
    AssignEncryptionKeyDetails {
        required {
            key_id = "keyId", with_key_id(String);
            key_type = "keyType", with_key_type(models::AssignEncryptionKeyKeyType);
        }
    }
}
