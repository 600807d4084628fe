// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a disk group capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskGroupCapacityDetails {
    /// The type of the storage.
    pub storage_type: Option<String>,
    /// The available logical disk space, in GB.
    pub total_space_in_gbs: Option<f64>,
    /// The reserved space, in gigabytes.
    pub reserved_space_in_gbs: Option<f64>,
    /// The available logical disk space, in GB.
    pub free_space_in_gbs: Option<f64>,
}

model! {
    DiskGroupCapacityDetails {
        storage_type = "storageType";
        total_space_in_gbs = "totalSpaceInGbs";
        reserved_space_in_gbs = "reservedSpaceInGbs";
        free_space_in_gbs = "freeSpaceInGbs";
    }
}
