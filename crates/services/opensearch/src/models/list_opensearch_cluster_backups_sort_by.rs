// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOpensearchClusterBackups` can sort.
    pub enum ListOpensearchClusterBackupsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
