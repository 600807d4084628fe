// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The generated texts. Each model family has a subtype.
    ///
    /// The field `runtimeType` selects the variant.
    pub enum LlmInferenceResponse by "runtimeType" {
        Cohere(models::CohereLlmInferenceResponse) = "COHERE", as_cohere;
        Llama(models::LlamaLlmInferenceResponse) = "LLAMA", as_llama;
    }
}
