// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of a prompt injection configuration.
    pub enum PromptInjectionConfigMode {
        Inform = "INFORM",
        Block = "BLOCK",
    }
}
