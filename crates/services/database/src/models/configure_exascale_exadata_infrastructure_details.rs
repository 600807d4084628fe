// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of exascale Exadata infrastructure to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureExascaleExadataInfrastructureDetails {
    /// The storage needed for Exascale, in GB.
    pub total_storage_in_gbs: i64,
    /// The VM storage needed on Exascale, in GB.
    pub total_vm_storage_in_gbs: Option<i64>,
}

model! {
    ConfigureExascaleExadataInfrastructureDetails {
        required {
            total_storage_in_gbs = "totalStorageInGBs", with_total_storage_in_gbs(i64);
        }
        optional {
            total_vm_storage_in_gbs = "totalVmStorageInGBs", with_total_vm_storage_in_gbs(i64);
        }
    }
}
