// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A knowledge base configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseConfig {
    /// The OCID of the knowledge base.
    pub knowledge_base_id: String,
}

model! {
    KnowledgeBaseConfig {
        required {
            knowledge_base_id = "knowledgeBaseId", with_knowledge_base_id(String);
        }
    }
}
