// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a compute capacity reservation instance shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityReservationInstanceShapeSummary {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The shape of the instance.
    pub instance_shape: String,
}

model! {
    ComputeCapacityReservationInstanceShapeSummary {
        availability_domain = "availabilityDomain";
        instance_shape = "instanceShape";
    }
}
