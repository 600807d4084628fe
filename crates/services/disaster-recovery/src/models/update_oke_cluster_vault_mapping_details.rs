// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an OKE cluster vault mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOkeClusterVaultMappingDetails {
    /// The OCID of the source vault.
    pub source_vault_id: String,
    /// The OCID of the destination vault.
    pub destination_vault_id: String,
}

model! {
    UpdateOkeClusterVaultMappingDetails {
        required {
            source_vault_id = "sourceVaultId", with_source_vault_id(String);
            destination_vault_id = "destinationVaultId", with_destination_vault_id(String);
        }
    }
}
