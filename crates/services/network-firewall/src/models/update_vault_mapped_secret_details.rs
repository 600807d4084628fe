// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a vault mapped secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVaultMappedSecretDetails {
    /// The type.
    pub type_: models::MappedSecretType,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
    /// The version number.
    pub version_number: i64,
    cleared: Vec<String>,
}

update! {
    UpdateVaultMappedSecretDetails, "source" = "OCI_VAULT" {
        required {
            type_ = "type", with_type(models::MappedSecretType);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
            version_number = "versionNumber", with_version_number(i64);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
