// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How well the fine-tuning of a text generation model went.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextGenerationModelMetrics {
    /// The accuracy of the model after fine-tuning.
    pub final_accuracy: Option<f64>,
    /// The loss of the model after fine-tuning.
    pub final_loss: Option<f64>,
}

impl TextGenerationModelMetrics {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`final_accuracy`](Self::final_accuracy).
    #[must_use]
    pub fn with_final_accuracy(mut self, final_accuracy: impl Into<f64>) -> Self {
        self.final_accuracy = Some(final_accuracy.into());
        self
    }

    /// Sets [`final_loss`](Self::final_loss).
    #[must_use]
    pub fn with_final_loss(mut self, final_loss: impl Into<f64>) -> Self {
        self.final_loss = Some(final_loss.into());
        self
    }
}

impl Model for TextGenerationModelMetrics {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "finalAccuracy" => generated::read(&mut self.final_accuracy, map),
            "finalLoss" => generated::read(&mut self.final_loss, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("modelMetricsType", "TEXT_GENERATION_MODEL_METRICS")?;
        generated::write(map, "finalAccuracy", &self.final_accuracy)?;
        generated::write(map, "finalLoss", &self.final_loss)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TextGenerationModelMetrics);
