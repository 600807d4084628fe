// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFleetCredentials` can sort.
    pub enum ListFleetCredentialsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
