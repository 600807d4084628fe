// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListReplications` can sort.
    pub enum ListReplicationsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
