// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an Azure key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyDetails {
    /// The vault URI.
    pub vault_uri: String,
    /// The name of the key.
    pub key_name: String,
}

model! {
    AzureKeyDetails, "provider" = "AZURE" {
        required {
            vault_uri = "vaultUri", with_vault_uri(String);
            key_name = "keyName", with_key_name(String);
        }
    }
}
