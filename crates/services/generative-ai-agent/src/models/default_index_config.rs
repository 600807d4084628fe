// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A default index configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultIndexConfig {
    /// Whether to enable hybrid search.
    pub should_enable_hybrid_search: Option<bool>,
}

model! {
    DefaultIndexConfig, "indexConfigType" = "DEFAULT_INDEX_CONFIG" {
        optional {
            should_enable_hybrid_search = "shouldEnableHybridSearch",
                with_should_enable_hybrid_search(bool);
        }
    }
}
