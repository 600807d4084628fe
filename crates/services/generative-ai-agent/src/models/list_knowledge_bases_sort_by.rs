// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListKnowledgeBases` can sort.
    pub enum ListKnowledgeBasesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
