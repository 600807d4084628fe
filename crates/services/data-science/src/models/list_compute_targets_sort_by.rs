// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order and
    /// all other fields in ascending order.
    pub enum ListComputeTargetsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
