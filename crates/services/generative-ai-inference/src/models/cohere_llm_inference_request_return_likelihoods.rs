// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The tokens for which likelihoods are returned: all (`ALL`), only generated ones
    /// (`GENERATION`), or none (`NONE`).
    pub enum CohereLlmInferenceRequestReturnLikelihoods {
        None = "NONE",
        All = "ALL",
        Generation = "GENERATION",
    }
}
