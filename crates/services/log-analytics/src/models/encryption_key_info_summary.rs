// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of encryption key information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptionKeyInfoSummary {
    /// The key source.
    pub key_source: models::EncryptionKeyInfoKeySource,
    /// The OCID of the key.
    pub key_id: String,
    /// The type of the key.
    pub key_type: models::EncryptionKeyInfoKeyType,
}

model! {
    EncryptionKeyInfoSummary {
        key_source = "keySource";
        key_id = "keyId";
        key_type = "keyType";
    }
}
