// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `attribute` in `GetSqlExecutionPlan`.
    pub enum GetSqlExecutionPlanAttribute {
        Original = "ORIGINAL",
        OriginalWithAdjustedCost = "ORIGINAL_WITH_ADJUSTED_COST",
        UsingSqlProfile = "USING_SQL_PROFILE",
        UsingNewIndices = "USING_NEW_INDICES",
        UsingParallelExecution = "USING_PARALLEL_EXECUTION",
    }
}
