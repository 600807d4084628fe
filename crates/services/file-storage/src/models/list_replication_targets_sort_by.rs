// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListReplicationTargets` can sort.
    pub enum ListReplicationTargetsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
