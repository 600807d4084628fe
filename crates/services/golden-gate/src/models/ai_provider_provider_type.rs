// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the provider type of an AI provider.
    pub enum AiProviderProviderType {
        OciGenerativeAi = "OCI_GENERATIVE_AI",
        Gemini = "GEMINI",
        OpenAi = "OPEN_AI",
        VoyageAi = "VOYAGE_AI",
    }
}
