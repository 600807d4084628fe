// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDrPlans` can sort.
    pub enum ListDrPlansSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
