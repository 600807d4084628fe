// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the output guardrail mode of a content moderation guardrail
    /// configuration.
    pub enum ContentModerationGuardrailConfigOutputGuardrailMode {
        Disable = "DISABLE",
        Block = "BLOCK",
        Inform = "INFORM",
    }
}
