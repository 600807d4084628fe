// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeTextResult {
    /// The ID of the result.
    pub id: String,
    /// The text. Only present if `isEcho` is set.
    pub input: Option<String>,
    /// The summary.
    pub summary: String,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
}

model! {
    SummarizeTextResult {
        id = "id";
        input = "input";
        summary = "summary";
        model_id = "modelId";
        model_version = "modelVersion";
    }
}
