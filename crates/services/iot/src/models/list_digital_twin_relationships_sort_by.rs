// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDigitalTwinRelationships` can sort.
    pub enum ListDigitalTwinRelationshipsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
