// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a replicat to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicat {
    /// The performance profile of the process.
    pub performance_profile: Option<models::ReplicatPerformanceProfile>,
}

model! {
    CreateReplicat {
        optional {
            performance_profile = "performanceProfile",
                with_performance_profile(models::ReplicatPerformanceProfile);
        }
    }
}
