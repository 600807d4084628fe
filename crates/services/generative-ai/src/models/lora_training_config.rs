// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Fine-tuning with LoRA (low-rank adaptation).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoraTrainingConfig {
    /// How many times to go through the training data at most.
    pub total_training_epochs: Option<i64>,
    /// How big the steps of learning are at the start.
    pub learning_rate: Option<f64>,
    /// How many examples are processed in one step.
    pub training_batch_size: Option<i64>,
    /// Stop early after this many evaluations in a row without enough improvement.
    pub early_stopping_patience: Option<i64>,
    /// By how much the loss has to fall to count as improvement.
    pub early_stopping_threshold: Option<f64>,
    /// Log metrics every so many steps, once past the first 20, which are all logged. 0 logs none.
    pub log_model_metrics_interval_in_steps: Option<i64>,
    /// The rank of the update matrices of LoRA.
    pub lora_r: Option<i64>,
    /// By what LoRA scales its weight matrices.
    pub lora_alpha: Option<i64>,
    /// The probability of dropout in the LoRA layers.
    pub lora_dropout: Option<f64>,
}

impl LoraTrainingConfig {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total_training_epochs`](Self::total_training_epochs).
    #[must_use]
    pub fn with_total_training_epochs(
        mut self,
        total_training_epochs: impl Into<i64>,
    ) -> Self {
        self.total_training_epochs = Some(total_training_epochs.into());
        self
    }

    /// Sets [`learning_rate`](Self::learning_rate).
    #[must_use]
    pub fn with_learning_rate(mut self, learning_rate: impl Into<f64>) -> Self {
        self.learning_rate = Some(learning_rate.into());
        self
    }

    /// Sets [`training_batch_size`](Self::training_batch_size).
    #[must_use]
    pub fn with_training_batch_size(
        mut self,
        training_batch_size: impl Into<i64>,
    ) -> Self {
        self.training_batch_size = Some(training_batch_size.into());
        self
    }

    /// Sets [`early_stopping_patience`](Self::early_stopping_patience).
    #[must_use]
    pub fn with_early_stopping_patience(
        mut self,
        early_stopping_patience: impl Into<i64>,
    ) -> Self {
        self.early_stopping_patience = Some(early_stopping_patience.into());
        self
    }

    /// Sets [`early_stopping_threshold`](Self::early_stopping_threshold).
    #[must_use]
    pub fn with_early_stopping_threshold(
        mut self,
        early_stopping_threshold: impl Into<f64>,
    ) -> Self {
        self.early_stopping_threshold = Some(early_stopping_threshold.into());
        self
    }

    /// Sets [`log_model_metrics_interval_in_steps`](Self::log_model_metrics_interval_in_steps).
    #[must_use]
    pub fn with_log_model_metrics_interval_in_steps(
        mut self,
        log_model_metrics_interval_in_steps: impl Into<i64>,
    ) -> Self {
        self.log_model_metrics_interval_in_steps = Some(
            log_model_metrics_interval_in_steps.into(),
        );
        self
    }

    /// Sets [`lora_r`](Self::lora_r).
    #[must_use]
    pub fn with_lora_r(mut self, lora_r: impl Into<i64>) -> Self {
        self.lora_r = Some(lora_r.into());
        self
    }

    /// Sets [`lora_alpha`](Self::lora_alpha).
    #[must_use]
    pub fn with_lora_alpha(mut self, lora_alpha: impl Into<i64>) -> Self {
        self.lora_alpha = Some(lora_alpha.into());
        self
    }

    /// Sets [`lora_dropout`](Self::lora_dropout).
    #[must_use]
    pub fn with_lora_dropout(mut self, lora_dropout: impl Into<f64>) -> Self {
        self.lora_dropout = Some(lora_dropout.into());
        self
    }
}

impl Model for LoraTrainingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "totalTrainingEpochs" => {
                generated::read(&mut self.total_training_epochs, map)
            }
            "learningRate" => generated::read(&mut self.learning_rate, map),
            "trainingBatchSize" => generated::read(&mut self.training_batch_size, map),
            "earlyStoppingPatience" => {
                generated::read(&mut self.early_stopping_patience, map)
            }
            "earlyStoppingThreshold" => {
                generated::read(&mut self.early_stopping_threshold, map)
            }
            "logModelMetricsIntervalInSteps" => {
                generated::read(&mut self.log_model_metrics_interval_in_steps, map)
            }
            "loraR" => generated::read(&mut self.lora_r, map),
            "loraAlpha" => generated::read(&mut self.lora_alpha, map),
            "loraDropout" => generated::read(&mut self.lora_dropout, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("trainingConfigType", "LORA_TRAINING_CONFIG")?;
        generated::write(map, "totalTrainingEpochs", &self.total_training_epochs)?;
        generated::write(map, "learningRate", &self.learning_rate)?;
        generated::write(map, "trainingBatchSize", &self.training_batch_size)?;
        generated::write(map, "earlyStoppingPatience", &self.early_stopping_patience)?;
        generated::write(map, "earlyStoppingThreshold", &self.early_stopping_threshold)?;
        generated::write(
            map,
            "logModelMetricsIntervalInSteps",
            &self.log_model_metrics_interval_in_steps,
        )?;
        generated::write(map, "loraR", &self.lora_r)?;
        generated::write(map, "loraAlpha", &self.lora_alpha)?;
        generated::write(map, "loraDropout", &self.lora_dropout)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(LoraTrainingConfig);
