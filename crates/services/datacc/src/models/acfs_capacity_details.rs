// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ACFS capacity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AcfsCapacityDetails {
    /// The available logical disk space, in GB.
    pub total_space_in_gbs: Option<f64>,
    /// The available logical disk space, in GB.
    pub free_space_in_gbs: Option<f64>,
}

model! {
    AcfsCapacityDetails {
        total_space_in_gbs = "totalSpaceInGbs";
        free_space_in_gbs = "freeSpaceInGbs";
    }
}
