// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a message.
    pub enum MessageRole {
        User = "USER",
        Agent = "AGENT",
    }
}
