// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A content moderation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationConfig {
    /// Whether to enable on input.
    pub should_enable_on_input: Option<bool>,
    /// Whether to enable on output.
    pub should_enable_on_output: Option<bool>,
}

model! {
    ContentModerationConfig {
        optional {
            should_enable_on_input = "shouldEnableOnInput", with_should_enable_on_input(bool);
            should_enable_on_output = "shouldEnableOnOutput", with_should_enable_on_output(bool);
        }
    }
}
