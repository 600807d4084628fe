// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDeployments` can sort.
    pub enum ListDeploymentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
