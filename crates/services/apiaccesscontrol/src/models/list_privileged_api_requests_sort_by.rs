// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPrivilegedApiRequests` can sort.
    pub enum ListPrivilegedApiRequestsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
