// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResourceAnchors` can sort.
    pub enum ListResourceAnchorsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
