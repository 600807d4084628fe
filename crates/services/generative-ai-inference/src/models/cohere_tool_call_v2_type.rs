// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the tool: always `FUNCTION`.
    pub enum CohereToolCallV2Type {
        Function = "FUNCTION",
    }
}
