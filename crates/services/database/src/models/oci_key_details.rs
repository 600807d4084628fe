// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciKeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: String,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: String,
}

model! {
    OciKeyDetails, "provider" = "OCI" {
        required {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            vault_id = "vaultId", with_vault_id(String);
        }
    }
}
