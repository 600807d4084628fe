// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListClusters` can sort.
    pub enum ListClustersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
