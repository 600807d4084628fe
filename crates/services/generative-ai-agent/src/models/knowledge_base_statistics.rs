// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Knowledge base statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KnowledgeBaseStatistics {
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The total ingested files.
    pub total_ingested_files: Option<i64>,
}

model! {
    KnowledgeBaseStatistics {
        size_in_bytes = "sizeInBytes";
        total_ingested_files = "totalIngestedFiles";
    }
}
