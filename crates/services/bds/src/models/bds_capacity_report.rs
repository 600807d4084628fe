// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A BDS capacity report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BdsCapacityReport {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The availability of the shapes in the capacity report.
    pub shape_availabilities: Vec<models::CapacityReportShapeAvailability>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    BdsCapacityReport {
        compartment_id = "compartmentId";
        shape_availabilities = "shapeAvailabilities";
        time_created = "timeCreated";
    }
}
