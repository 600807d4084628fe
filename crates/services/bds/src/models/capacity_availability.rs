// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityAvailability {
    /// The availability status.
    pub availability_status: models::CapacityAvailabilityAvailabilityStatus,
    /// The number of new cluster nodes that the available capacity allows with this shape
    /// configuration.
    pub available_count: i64,
}

model! {
    CapacityAvailability {
        availability_status = "availabilityStatus";
        available_count = "availableCount";
    }
}
