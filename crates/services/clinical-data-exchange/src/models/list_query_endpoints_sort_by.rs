// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListQueryEndpoints` can sort.
    pub enum ListQueryEndpointsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
