// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A vault mapped secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultMappedSecret {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::MappedSecretType,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
    /// The version number.
    pub version_number: i64,
}

model! {
    VaultMappedSecret, "source" = "OCI_VAULT" {
        name = "name";
        type_ = "type";
        parent_resource_id = "parentResourceId";
        description = "description";
        vault_secret_id = "vaultSecretId";
        version_number = "versionNumber";
    }
}
