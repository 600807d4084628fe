// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a vault mapped secret to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVaultMappedSecretDetails {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::MappedSecretType,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
    /// The version number.
    pub version_number: i64,
}

model! {
    CreateVaultMappedSecretDetails, "source" = "OCI_VAULT" {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::MappedSecretType);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
            version_number = "versionNumber", with_version_number(i64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
