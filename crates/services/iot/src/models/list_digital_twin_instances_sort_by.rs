// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDigitalTwinInstances` can sort.
    pub enum ListDigitalTwinInstancesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
