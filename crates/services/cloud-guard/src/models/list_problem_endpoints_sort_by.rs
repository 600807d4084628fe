// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListProblemEndpoints` can sort.
    pub enum ListProblemEndpointsSortBy {
        TimeCreated = "timeCreated",
    }
}
