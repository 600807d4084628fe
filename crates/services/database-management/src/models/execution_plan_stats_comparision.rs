// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execution plan statistics comparision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionPlanStatsComparision {
    /// The original.
    pub original: models::SqlTuningTaskPlanStats,
    /// The value of `modified`.
    pub modified: models::SqlTuningTaskPlanStats,
}

model! {
    ExecutionPlanStatsComparision {
        original = "original";
        modified = "modified";
    }
}
