// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key encryption credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyEncryptionCredentialDetails {
    /// The value.
    pub value: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The key version.
    pub key_version: Option<String>,
    /// The OCID of the vault.
    pub vault_id: String,
}

model! {
    KeyEncryptionCredentialDetails, "credentialType" = "KEY_ENCRYPTION" {
        required {
            value = "value", with_value(String);
            key_id = "keyId", with_key_id(String);
            vault_id = "vaultId", with_vault_id(String);
        }
        optional {
            key_version = "keyVersion", with_key_version(String);
        }
    }
}
