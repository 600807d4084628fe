// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDrPlanExecutions` can sort.
    pub enum ListDrPlanExecutionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
