// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPipelineRuns` can sort.
    pub enum ListPipelineRunsSortBy {
        TimeAccepted = "timeAccepted",
        DisplayName = "displayName",
    }
}
