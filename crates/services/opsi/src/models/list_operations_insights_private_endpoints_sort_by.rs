// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOperationsInsightsPrivateEndpoints` can sort.
    pub enum ListOperationsInsightsPrivateEndpointsSortBy {
        TimeCreated = "timeCreated",
        Id = "id",
        DisplayName = "displayName",
    }
}
