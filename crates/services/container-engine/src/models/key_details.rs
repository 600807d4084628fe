// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
}

model! {
    KeyDetails {
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
