// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListBdsInstances` can sort.
    pub enum ListBdsInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
