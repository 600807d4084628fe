// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an exascale configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExascaleConfigDetails {
    /// The storage needed for Exascale, in GB.
    pub total_storage_in_gbs: i64,
    /// The available storage, in gigabytes.
    pub available_storage_in_gbs: Option<i64>,
    /// The VM storage needed on Exascale, in GB.
    pub total_vm_storage_in_gbs: Option<i64>,
    /// The available VM storage, in gigabytes.
    pub available_vm_storage_in_gbs: Option<i64>,
}

model! {
    ExascaleConfigDetails {
        total_storage_in_gbs = "totalStorageInGBs";
        available_storage_in_gbs = "availableStorageInGBs";
        total_vm_storage_in_gbs = "totalVmStorageInGBs";
        available_vm_storage_in_gbs = "availableVmStorageInGBs";
    }
}
