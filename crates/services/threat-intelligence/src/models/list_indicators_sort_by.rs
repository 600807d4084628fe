// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListIndicators` can sort.
    pub enum ListIndicatorsSortBy {
        Confidence = "confidence",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        TimeLastSeen = "timeLastSeen",
    }
}
