// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPrivateEndpoints` can sort.
    pub enum ListPrivateEndpointsSortBy {
        TimeCreated = "timeCreated",
    }
}
