// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOccmDemandSignals` can sort.
    pub enum ListOccmDemandSignalsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
