// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the provider type of an AI model connection.
    pub enum AiModelConnectionProviderType {
        OciGenerativeAi = "OCI_GENERATIVE_AI",
        Gemini = "GEMINI",
        OpenAi = "OPEN_AI",
        VoyageAi = "VOYAGE_AI",
    }
}
