// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the discover status of an entity discovered.
    pub enum EntityDiscoveredDiscoverStatus {
        PrevDiscovered = "PREV_DISCOVERED",
        NewDiscovered = "NEW_DISCOVERED",
        NotFound = "NOT_FOUND",
        Discovering = "DISCOVERING",
    }
}
