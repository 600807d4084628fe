// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDataFiles` can sort.
    pub enum ListDataFilesSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
    }
}
