// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDiagnosisStores` can sort.
    pub enum ListDiagnosisStoresSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
