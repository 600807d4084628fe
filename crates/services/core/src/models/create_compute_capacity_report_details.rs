// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a compute capacity report to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeCapacityReportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The availability of the shapes in the capacity report.
    pub shape_availabilities: Vec<models::CreateCapacityReportShapeAvailabilityDetails>,
}

model! {
    CreateComputeCapacityReportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            shape_availabilities = "shapeAvailabilities",
                with_shape_availabilities([models::CreateCapacityReportShapeAvailabilityDetails]);
        }
    }
}
