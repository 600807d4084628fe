// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOpaInstances` can sort.
    pub enum ListOpaInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
