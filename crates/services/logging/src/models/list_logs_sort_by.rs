// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLogs` can sort.
    pub enum ListLogsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
