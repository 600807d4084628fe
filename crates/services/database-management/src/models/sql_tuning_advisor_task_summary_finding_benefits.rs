// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL tuning advisor task summary finding benefits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryFindingBenefits {
    /// The DB time before recommended.
    pub db_time_before_recommended: i64,
    /// The DB time after recommended.
    pub db_time_after_recommended: i64,
    /// The DB time after implemented.
    pub db_time_after_implemented: i64,
    /// The DB time before implemented.
    pub db_time_before_implemented: i64,
}

model! {
    SqlTuningAdvisorTaskSummaryFindingBenefits {
        db_time_before_recommended = "dbTimeBeforeRecommended";
        db_time_after_recommended = "dbTimeAfterRecommended";
        db_time_after_implemented = "dbTimeAfterImplemented";
        db_time_before_implemented = "dbTimeBeforeImplemented";
    }
}
