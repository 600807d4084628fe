// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a placement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlacementDetails {
    /// The region.
    pub region: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The type of the workload.
    pub workload_type: String,
    /// The building.
    pub building: String,
    /// The room.
    pub room: String,
    /// The block.
    pub block: String,
}

model! {
    PlacementDetails {
        region = "region";
        availability_domain = "availabilityDomain";
        workload_type = "workloadType";
        building = "building";
        room = "room";
        block = "block";
    }
}
