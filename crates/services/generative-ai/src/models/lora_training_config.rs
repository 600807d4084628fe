// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The configuration of fine-tuning with LoRA (low-rank adaptation).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoraTrainingConfig {
    /// The maximum number of passes (epochs) over the training data.
    pub total_training_epochs: Option<i64>,
    /// The initial learning rate.
    pub learning_rate: Option<f64>,
    /// The number of training examples per step.
    pub training_batch_size: Option<i64>,
    /// The number of consecutive evaluations without sufficient improvement after which training
    /// stops early.
    pub early_stopping_patience: Option<i64>,
    /// The decrease in loss that counts as an improvement for early stopping.
    pub early_stopping_threshold: Option<f64>,
    /// The interval, in steps, at which model metrics are logged. The first 20 steps are always
    /// logged; 0 disables logging.
    pub log_model_metrics_interval_in_steps: Option<i64>,
    /// The rank of the LoRA update matrices.
    pub lora_r: Option<i64>,
    /// The scaling factor of the LoRA weight matrices.
    pub lora_alpha: Option<i64>,
    /// The dropout probability of the LoRA layers.
    pub lora_dropout: Option<f64>,
}

model! {
    LoraTrainingConfig, "trainingConfigType" = "LORA_TRAINING_CONFIG" {
        optional {
            total_training_epochs = "totalTrainingEpochs", with_total_training_epochs(i64);
            learning_rate = "learningRate", with_learning_rate(f64);
            training_batch_size = "trainingBatchSize", with_training_batch_size(i64);
            early_stopping_patience = "earlyStoppingPatience", with_early_stopping_patience(i64);
            early_stopping_threshold = "earlyStoppingThreshold", with_early_stopping_threshold(f64);
            log_model_metrics_interval_in_steps = "logModelMetricsIntervalInSteps",
                with_log_model_metrics_interval_in_steps(i64);
            lora_r = "loraR", with_lora_r(i64);
            lora_alpha = "loraAlpha", with_lora_alpha(i64);
            lora_dropout = "loraDropout", with_lora_dropout(f64);
        }
    }
}
