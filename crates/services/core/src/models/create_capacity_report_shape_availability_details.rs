// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a capacity report shape availability to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityReportShapeAvailabilityDetails {
    /// The fault domain. Absent for a report about all fault domains.
    pub fault_domain: Option<String>,
    /// The shape of the instance.
    pub instance_shape: String,
    /// The shape configuration of the instance.
    pub instance_shape_config: Option<models::CapacityReportInstanceShapeConfig>,
}

model! {
    CreateCapacityReportShapeAvailabilityDetails {
        required {
            instance_shape = "instanceShape", with_instance_shape(String);
        }
        optional {
            fault_domain = "faultDomain", with_fault_domain(String);
            instance_shape_config = "instanceShapeConfig",
                with_instance_shape_config(models::CapacityReportInstanceShapeConfig);
        }
    }
}
