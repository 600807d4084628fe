// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A custom encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEncryptionKey {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The key state.
    pub key_state: Option<models::CustomEncryptionKeyKeyState>,
}

model! {
    CustomEncryptionKey {
        kms_key_id = "kmsKeyId";
        key_state = "keyState";
    }
}
