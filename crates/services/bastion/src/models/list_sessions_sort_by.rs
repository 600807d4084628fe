// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSessions` can sort.
    pub enum ListSessionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
