// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A text generation request. Each model family has a subtype.
    ///
    /// The field `runtimeType` selects the variant.
    pub enum LlmInferenceRequest by "runtimeType", sent {
        Cohere(models::CohereLlmInferenceRequest) = "COHERE", as_cohere;
        Llama(models::LlamaLlmInferenceRequest) = "LLAMA", as_llama;
    }
}
