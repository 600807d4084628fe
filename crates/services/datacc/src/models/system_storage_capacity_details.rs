// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a system storage capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemStorageCapacityDetails {
    /// The disk groups.
    pub disk_groups: Option<Vec<models::DiskGroupCapacityDetails>>,
    /// The ACFS.
    pub acfs: Option<models::AcfsCapacityDetails>,
}

model! {
    SystemStorageCapacityDetails {
        disk_groups = "diskGroups";
        acfs = "acfs";
    }
}
