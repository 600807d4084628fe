// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{LoraTrainingConfig, TFewTrainingConfig, VanillaTrainingConfig};

/// By which method and with which hyperparameters a model is fine-tuned.
///
/// The member `trainingConfigType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TrainingConfig {
    /// `LORA_TRAINING_CONFIG`
    LoraTrainingConfig(LoraTrainingConfig),
    /// `TFEW_TRAINING_CONFIG`
    TfewTrainingConfig(TFewTrainingConfig),
    /// `VANILLA_TRAINING_CONFIG`
    VanillaTrainingConfig(VanillaTrainingConfig),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl TrainingConfig {
    /// Returns the value if it is `LORA_TRAINING_CONFIG`.
    #[inline]
    pub fn as_lora_training_config(&self) -> Option<&LoraTrainingConfig> {
        match self {
            Self::LoraTrainingConfig(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TFEW_TRAINING_CONFIG`.
    #[inline]
    pub fn as_tfew_training_config(&self) -> Option<&TFewTrainingConfig> {
        match self {
            Self::TfewTrainingConfig(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `VANILLA_TRAINING_CONFIG`.
    #[inline]
    pub fn as_vanilla_training_config(&self) -> Option<&VanillaTrainingConfig> {
        match self {
            Self::VanillaTrainingConfig(value) => Some(value),
            _ => None,
        }
    }

    /// How many times to go through the training data at most.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn total_training_epochs(&self) -> Option<i64> {
        match self {
            Self::LoraTrainingConfig(value) => value.total_training_epochs,
            Self::TfewTrainingConfig(value) => value.total_training_epochs,
            Self::VanillaTrainingConfig(value) => value.total_training_epochs,
            Self::Unknown(value) => generated::unknown(value, "totalTrainingEpochs"),
        }
    }

    /// How big the steps of learning are at the start.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn learning_rate(&self) -> Option<f64> {
        match self {
            Self::LoraTrainingConfig(value) => value.learning_rate,
            Self::TfewTrainingConfig(value) => value.learning_rate,
            Self::VanillaTrainingConfig(value) => value.learning_rate,
            Self::Unknown(value) => generated::unknown(value, "learningRate"),
        }
    }

    /// How many examples are processed in one step.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn training_batch_size(&self) -> Option<i64> {
        match self {
            Self::LoraTrainingConfig(value) => value.training_batch_size,
            Self::TfewTrainingConfig(value) => value.training_batch_size,
            Self::VanillaTrainingConfig(value) => value.training_batch_size,
            Self::Unknown(value) => generated::unknown(value, "trainingBatchSize"),
        }
    }

    /// Stop early after this many evaluations in a row without enough improvement.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn early_stopping_patience(&self) -> Option<i64> {
        match self {
            Self::LoraTrainingConfig(value) => value.early_stopping_patience,
            Self::TfewTrainingConfig(value) => value.early_stopping_patience,
            Self::VanillaTrainingConfig(value) => value.early_stopping_patience,
            Self::Unknown(value) => generated::unknown(value, "earlyStoppingPatience"),
        }
    }

    /// By how much the loss has to fall to count as improvement.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn early_stopping_threshold(&self) -> Option<f64> {
        match self {
            Self::LoraTrainingConfig(value) => value.early_stopping_threshold,
            Self::TfewTrainingConfig(value) => value.early_stopping_threshold,
            Self::VanillaTrainingConfig(value) => value.early_stopping_threshold,
            Self::Unknown(value) => generated::unknown(value, "earlyStoppingThreshold"),
        }
    }

    /// Log metrics every so many steps, once past the first 20, which are all logged. 0 logs none.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn log_model_metrics_interval_in_steps(&self) -> Option<i64> {
        match self {
            Self::LoraTrainingConfig(value) => value.log_model_metrics_interval_in_steps,
            Self::TfewTrainingConfig(value) => value.log_model_metrics_interval_in_steps,
            Self::VanillaTrainingConfig(value) => {
                value.log_model_metrics_interval_in_steps
            }
            Self::Unknown(value) => {
                generated::unknown(value, "logModelMetricsIntervalInSteps")
            }
        }
    }
}

impl Default for TrainingConfig {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<LoraTrainingConfig> for TrainingConfig {
    fn from(value: LoraTrainingConfig) -> Self {
        Self::LoraTrainingConfig(value)
    }
}

impl From<TFewTrainingConfig> for TrainingConfig {
    fn from(value: TFewTrainingConfig) -> Self {
        Self::TfewTrainingConfig(value)
    }
}

impl From<VanillaTrainingConfig> for TrainingConfig {
    fn from(value: VanillaTrainingConfig) -> Self {
        Self::VanillaTrainingConfig(value)
    }
}

impl Union for TrainingConfig {
    const DISCRIMINATOR: &'static str = "trainingConfigType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "LORA_TRAINING_CONFIG" => {
                generated::from_json(json).map(Self::LoraTrainingConfig)
            }
            "TFEW_TRAINING_CONFIG" => {
                generated::from_json(json).map(Self::TfewTrainingConfig)
            }
            "VANILLA_TRAINING_CONFIG" => {
                generated::from_json(json).map(Self::VanillaTrainingConfig)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LoraTrainingConfig(value) => Wire::write(value, serializer),
            Self::TfewTrainingConfig(value) => Wire::write(value, serializer),
            Self::VanillaTrainingConfig(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(TrainingConfig);
