// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPipelines` can sort.
    pub enum ListPipelinesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
