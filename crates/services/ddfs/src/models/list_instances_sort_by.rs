// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListInstances` can sort.
    pub enum ListInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
