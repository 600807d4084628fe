// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListIotFlowRuntimes` can sort.
    pub enum ListIotFlowRuntimesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
