// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagementAppliances` can sort.
    pub enum ListManagementAppliancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
