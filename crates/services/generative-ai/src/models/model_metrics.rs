// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fine-tuning metrics of a model.
    ///
    /// The field `modelMetricsType` selects the variant.
    pub enum ModelMetrics by "modelMetricsType" {
        ChatModelMetrics(models::ChatModelMetrics) = "CHAT_MODEL_METRICS", as_chat_model_metrics;
        TextGenerationModelMetrics(models::TextGenerationModelMetrics)
            = "TEXT_GENERATION_MODEL_METRICS", as_text_generation_model_metrics;
    }
}
