// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDelegationControls` can sort.
    pub enum ListDelegationControlsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
