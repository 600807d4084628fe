// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a BDS capacity report to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsCapacityReportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The availability of the shapes in the capacity report.
    pub shape_availabilities: Vec<models::CreateCapacityReportShapeAvailabilityDetails>,
}

model! {
    CreateBdsCapacityReportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            shape_availabilities = "shapeAvailabilities",
                with_shape_availabilities([models::CreateCapacityReportShapeAvailabilityDetails]);
        }
    }
}
