// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOpensearchClusterPipelines` can sort.
    pub enum ListOpensearchClusterPipelinesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
