// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The configuration of conversation condensing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortTermMemoryOptimizationConfig {
    /// Whether conversation condensing is enabled.
    pub is_enabled: bool,
    /// The model that condenses conversations.
    pub condenser_config: Option<models::CondenserConfig>,
}

model! {
    ShortTermMemoryOptimizationConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            condenser_config = "condenserConfig", with_condenser_config(models::CondenserConfig);
        }
    }
}
