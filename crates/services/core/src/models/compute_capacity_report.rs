// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A compute capacity report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityReport {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The availability of the shapes in the capacity report.
    pub shape_availabilities: Vec<models::CapacityReportShapeAvailability>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeCapacityReport {
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        shape_availabilities = "shapeAvailabilities";
        time_created = "timeCreated";
    }
}
