// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a secret migrate connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretMigrateConnectionDetails {
    /// The OCID of the compartment that the secret is created in.
    pub secret_compartment_id: String,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the key.
    pub key_id: String,
}

model! {
    SecretMigrateConnectionDetails, "type" = "SECRET" {
        required {
            secret_compartment_id = "secretCompartmentId", with_secret_compartment_id(String);
            vault_id = "vaultId", with_vault_id(String);
            key_id = "keyId", with_key_id(String);
        }
    }
}
