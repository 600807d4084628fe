// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Migration bandwidth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationBandwidth {
    /// The method of assigning the bandwidth for migrations.
    pub assignment_method: Option<models::MigrationBandwidthAssignmentMethod>,
}

model! {
    MigrationBandwidth {
        assignment_method = "assignmentMethod";
    }
}
