// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOsns` can sort.
    pub enum ListOsnsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
