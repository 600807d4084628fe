// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListModelDeployments` can sort.
    pub enum ListModelDeploymentsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
