// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity report shape availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityReportShapeAvailability {
    /// The fault domain.
    pub fault_domain: Option<String>,
    /// The shape of the instance.
    pub instance_shape: Option<String>,
    /// The shape configuration of the instance.
    pub instance_shape_config: Option<models::CapacityReportInstanceShapeConfig>,
    /// The number that is available.
    pub available_count: Option<i64>,
    /// The availability status.
    pub availability_status: Option<models::CapacityReportShapeAvailabilityAvailabilityStatus>,
}

model! {
    CapacityReportShapeAvailability {
        fault_domain = "faultDomain";
        instance_shape = "instanceShape";
        instance_shape_config = "instanceShapeConfig";
        available_count = "availableCount";
        availability_status = "availabilityStatus";
    }
}
