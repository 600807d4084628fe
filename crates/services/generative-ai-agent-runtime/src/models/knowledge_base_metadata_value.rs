// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A knowledge base metadata value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseMetadataValue {
    /// The value.
    pub value: String,
    /// The count.
    pub count: i64,
}

model! {
    KnowledgeBaseMetadataValue {
        value = "value";
        count = "count";
    }
}
