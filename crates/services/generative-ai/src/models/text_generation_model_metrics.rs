// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fine-tuning metrics of a text generation model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextGenerationModelMetrics {
    /// The accuracy of the model after fine-tuning.
    pub final_accuracy: Option<f64>,
    /// The loss of the model after fine-tuning.
    pub final_loss: Option<f64>,
}

model! {
    TextGenerationModelMetrics, "modelMetricsType" = "TEXT_GENERATION_MODEL_METRICS" {
        final_accuracy = "finalAccuracy";
        final_loss = "finalLoss";
    }
}
