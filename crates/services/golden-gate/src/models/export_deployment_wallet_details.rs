// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment wallet to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportDeploymentWalletDetails {
    /// The OCID of the vault.
    pub vault_id: String,
    /// The OCID of the master key for managing secrets. A policy must permit GoldenGate to use it.
    pub master_encryption_key_id: String,
    /// The name of the secret.
    pub secret_name: String,
    /// The OCID of the compartment that the secret is created in.
    pub secret_compartment_id: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ExportDeploymentWalletDetails {
        required {
            vault_id = "vaultId", with_vault_id(String);
            master_encryption_key_id = "masterEncryptionKeyId",
                with_master_encryption_key_id(String);
            secret_name = "secretName", with_secret_name(String);
        }
        optional {
            secret_compartment_id = "secretCompartmentId", with_secret_compartment_id(String);
            description = "description", with_description(String);
        }
    }
}
