// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a replicat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReplicat {
    /// The performance profile of the process.
    pub performance_profile: Option<models::ReplicatPerformanceProfile>,
}

model! {
    UpdateReplicat {
        optional {
            performance_profile = "performanceProfile",
                with_performance_profile(models::ReplicatPerformanceProfile);
        }
    }
}
