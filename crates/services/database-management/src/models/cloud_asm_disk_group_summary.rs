// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a cloud ASM disk group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAsmDiskGroupSummary {
    /// The name.
    pub name: String,
    /// The number of ASM instances that mount the disk group.
    pub mounting_instance_count: Option<i64>,
    /// The number of ASM instances with the disk group dismounted.
    pub dismounting_instance_count: Option<i64>,
    /// The redundancy of the disk group.
    pub redundancy_type: Option<models::CloudAsmDiskGroupRedundancyType>,
    /// Whether the disk group is sparse.
    pub is_sparse: Option<bool>,
    /// The databases.
    pub databases: Option<Vec<String>>,
    /// The capacity of the disk group, in MB.
    pub total_size_in_mbs: Option<i64>,
    /// The used size, in megabytes.
    pub used_size_in_mbs: Option<i64>,
    /// The used percent.
    pub used_percent: Option<f64>,
}

model! {
    CloudAsmDiskGroupSummary {
        name = "name";
        mounting_instance_count = "mountingInstanceCount";
        dismounting_instance_count = "dismountingInstanceCount";
        redundancy_type = "redundancyType";
        is_sparse = "isSparse";
        databases = "databases";
        total_size_in_mbs = "totalSizeInMBs";
        used_size_in_mbs = "usedSizeInMBs";
        used_percent = "usedPercent";
    }
}
