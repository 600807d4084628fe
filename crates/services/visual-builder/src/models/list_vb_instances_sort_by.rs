// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListVbInstances` can sort.
    pub enum ListVbInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
