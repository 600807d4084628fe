// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDedicatedVantagePoints` can sort.
    pub enum ListDedicatedVantagePointsSortBy {
        DisplayName = "displayName",
        Name = "name",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        Status = "status",
    }
}
