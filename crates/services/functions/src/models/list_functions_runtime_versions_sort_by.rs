// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFunctionsRuntimeVersions` can sort.
    pub enum ListFunctionsRuntimeVersionsSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
    }
}
