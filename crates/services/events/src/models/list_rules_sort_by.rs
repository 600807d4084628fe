// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRules` can sort.
    pub enum ListRulesSortBy {
        TimeCreated = "TIME_CREATED",
        Id = "ID",
        DisplayName = "DISPLAY_NAME",
    }
}
