// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEsxiHosts` can sort.
    pub enum ListEsxiHostsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
