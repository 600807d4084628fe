// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOccDemandSignals` can sort.
    pub enum ListOccDemandSignalsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
