// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OKE cluster vault mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkeClusterVaultMapping {
    /// The OCID of the source vault.
    pub source_vault_id: String,
    /// The OCID of the destination vault.
    pub destination_vault_id: String,
}

model! {
    OkeClusterVaultMapping {
        source_vault_id = "sourceVaultId";
        destination_vault_id = "destinationVaultId";
    }
}
