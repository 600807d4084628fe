// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The configuration of a project's long-term memory across conversations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTermMemoryConfig {
    /// The strategy of the long-term memory.
    pub standard_long_term_memory_strategy: Option<models::StandardLongTermMemoryStrategy>,
}

model! {
    LongTermMemoryConfig {
        optional {
            standard_long_term_memory_strategy = "standardLongTermMemoryStrategy",
                with_standard_long_term_memory_strategy(models::StandardLongTermMemoryStrategy);
        }
    }
}
