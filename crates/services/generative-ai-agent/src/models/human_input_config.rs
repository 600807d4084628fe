// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A human input configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HumanInputConfig {
    /// Whether to enable human input.
    pub should_enable_human_input: bool,
}

model! {
    HumanInputConfig {
        required {
            should_enable_human_input = "shouldEnableHumanInput",
                with_should_enable_human_input(bool);
        }
    }
}
