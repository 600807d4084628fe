// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the input guardrail mode of a personally identifiable information
    /// guardrail configuration.
    pub enum PersonallyIdentifiableInformationGuardrailConfigInputGuardrailMode {
        Disable = "DISABLE",
        Block = "BLOCK",
        Inform = "INFORM",
    }
}
