// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an extract to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExtract {
    /// The performance profile of the process.
    pub performance_profile: Option<models::ExtractPerformanceProfile>,
    /// The age, in seconds, from which Extract warns about an open transaction. If absent, there
    /// are no warnings.
    pub long_trans_duration: Option<i64>,
}

model! {
    CreateExtract {
        optional {
            performance_profile = "performanceProfile",
                with_performance_profile(models::ExtractPerformanceProfile);
            long_trans_duration = "longTransDuration", with_long_trans_duration(i64);
        }
    }
}
