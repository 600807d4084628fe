// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a KMS key to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetKmsKeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: String,
}

model! {
    SetKmsKeyDetails {
        required {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
