// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A replicat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Replicat {
    /// The performance profile of the process.
    pub performance_profile: Option<models::ReplicatPerformanceProfile>,
}

model! {
    Replicat {
        performance_profile = "performanceProfile";
    }
}
