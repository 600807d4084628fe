// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL tuning advisor task summary finding counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryFindingCounts {
    /// The recommended SQL profile.
    pub recommended_sql_profile: i64,
    /// The implemented SQL profile.
    pub implemented_sql_profile: i64,
    /// The index.
    pub index: i64,
    /// The restructure.
    pub restructure: i64,
    /// The statistics.
    pub statistics: i64,
    /// The alternate plan.
    pub alternate_plan: i64,
}

model! {
    SqlTuningAdvisorTaskSummaryFindingCounts {
        recommended_sql_profile = "recommendedSqlProfile";
        implemented_sql_profile = "implementedSqlProfile";
        index = "index";
        restructure = "restructure";
        statistics = "statistics";
        alternate_plan = "alternatePlan";
    }
}
