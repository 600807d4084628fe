// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a storage capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageCapacityDetails {
    /// The storage disk redundancy.
    pub storage_disk_redundancy: Option<models::StorageCapacityStorageDiskRedundancy>,
    /// The name of the disk group.
    pub disk_group: Option<String>,
    /// The phy total space, in gigabytes.
    pub phy_total_space_in_gbs: Option<i64>,
    /// The phy reserved space, in gigabytes.
    pub phy_reserved_space_in_gbs: Option<i64>,
    /// The phy free space, in gigabytes.
    pub phy_free_space_in_gbs: Option<i64>,
    /// The logical free space, in gigabytes.
    pub logical_free_space_in_gbs: Option<i64>,
}

model! {
    StorageCapacityDetails {
        storage_disk_redundancy = "storageDiskRedundancy";
        disk_group = "diskGroup";
        phy_total_space_in_gbs = "phyTotalSpaceInGBs";
        phy_reserved_space_in_gbs = "phyReservedSpaceInGBs";
        phy_free_space_in_gbs = "phyFreeSpaceInGBs";
        logical_free_space_in_gbs = "logicalFreeSpaceInGBs";
    }
}
