// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPeers` can sort.
    pub enum ListPeersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
