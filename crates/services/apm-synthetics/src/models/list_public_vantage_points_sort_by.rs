// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPublicVantagePoints` can sort.
    pub enum ListPublicVantagePointsSortBy {
        Name = "name",
        DisplayName = "displayName",
    }
}
