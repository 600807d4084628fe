// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAlertRules` can sort.
    pub enum ListAlertRulesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
