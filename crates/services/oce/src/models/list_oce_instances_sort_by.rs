// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOceInstances` can sort.
    pub enum ListOceInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
