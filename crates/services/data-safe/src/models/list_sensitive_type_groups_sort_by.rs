// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSensitiveTypeGroups` can sort.
    pub enum ListSensitiveTypeGroupsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
