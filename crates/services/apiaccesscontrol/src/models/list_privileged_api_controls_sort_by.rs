// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPrivilegedApiControls` can sort.
    pub enum ListPrivilegedApiControlsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
