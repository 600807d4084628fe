// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFunctionsRuntimes` can sort.
    pub enum ListFunctionsRuntimesSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
        TimeDeprecated = "timeDeprecated",
        TimeDecommissioned = "timeDecommissioned",
    }
}
