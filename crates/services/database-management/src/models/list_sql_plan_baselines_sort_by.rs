// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSqlPlanBaselines` can sort.
    pub enum ListSqlPlanBaselinesSortBy {
        TimeCreated = "timeCreated",
        TimeLastModified = "timeLastModified",
        TimeLastExecuted = "timeLastExecuted",
    }
}
