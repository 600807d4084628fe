// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an ExaDB VM cluster target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbVmClusterTargetSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Exascale database storage vault.
    pub exascale_db_storage_vault_id: Option<String>,
    /// The OCID of the software image.
    pub software_image_id: Option<String>,
    /// The operating system version of the Exadata image.
    pub system_version: Option<String>,
}

model! {
    ExadbVmClusterTargetSummary, "entityType" = "EXADBVMCLUSTER" {
        id = "id";
        compartment_id = "compartmentId";
        exascale_db_storage_vault_id = "exascaleDbStorageVaultId";
        software_image_id = "softwareImageId";
        system_version = "systemVersion";
    }
}
