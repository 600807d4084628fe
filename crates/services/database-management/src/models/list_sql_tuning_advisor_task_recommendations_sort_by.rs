// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSqlTuningAdvisorTaskRecommendations` can sort.
    pub enum ListSqlTuningAdvisorTaskRecommendationsSortBy {
        RecommendationType = "RECOMMENDATION_TYPE",
        Benefit = "BENEFIT",
    }
}
