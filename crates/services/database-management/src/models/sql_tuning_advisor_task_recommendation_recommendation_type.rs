// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the recommendation type of an SQL tuning advisor task recommendation.
    pub enum SqlTuningAdvisorTaskRecommendationRecommendationType {
        Statistics = "STATISTICS",
        Index = "INDEX",
        SqlProfile = "SQL_PROFILE",
        RestructureSql = "RESTRUCTURE_SQL",
        AlternativePlans = "ALTERNATIVE_PLANS",
        Error = "ERROR",
        Miscellaneous = "MISCELLANEOUS",
    }
}
