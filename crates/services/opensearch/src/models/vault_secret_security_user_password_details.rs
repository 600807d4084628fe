// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault secret security user password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultSecretSecurityUserPasswordDetails {
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
}

model! {
    VaultSecretSecurityUserPasswordDetails, "sourceType" = "OCI_VAULT_SECRET" {
        required {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
