// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The selection of a custom model to enrich a semantic store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSemanticStoreModelSelection {
    /// The model identifier: an OCID or, for a model imported from Hugging Face, its full name,
    /// such as `meta-llama/Llama-2-7b`.
    pub model_id: String,
}

model! {
    CustomSemanticStoreModelSelection, "modelSelectionType" = "CUSTOM" {
        required {
            model_id = "modelId", with_model_id(String);
        }
    }
}
