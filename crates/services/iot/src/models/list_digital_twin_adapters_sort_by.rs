// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDigitalTwinAdapters` can sort.
    pub enum ListDigitalTwinAdaptersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
