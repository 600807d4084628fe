// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an autonomous VM cluster resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousVmClusterResourceDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The un allocated ADB storage, in terabytes.
    pub un_allocated_adb_storage_in_tbs: f64,
}

model! {
    AutonomousVmClusterResourceDetails {
        id = "id";
        un_allocated_adb_storage_in_tbs = "unAllocatedAdbStorageInTBs";
    }
}
