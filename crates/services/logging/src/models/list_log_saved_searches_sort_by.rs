// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLogSavedSearches` can sort.
    pub enum ListLogSavedSearchesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
