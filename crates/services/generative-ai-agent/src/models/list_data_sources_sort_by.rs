// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDataSources` can sort.
    pub enum ListDataSourcesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
