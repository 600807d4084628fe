// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fine-tuning method and hyperparameters of a model.
    ///
    /// The field `trainingConfigType` selects the variant.
    pub enum TrainingConfig by "trainingConfigType" {
        LoraTrainingConfig(models::LoraTrainingConfig) = "LORA_TRAINING_CONFIG",
            as_lora_training_config;
        TfewTrainingConfig(models::TFewTrainingConfig) = "TFEW_TRAINING_CONFIG",
            as_tfew_training_config;
        VanillaTrainingConfig(models::VanillaTrainingConfig) = "VANILLA_TRAINING_CONFIG",
            as_vanilla_training_config;
    }
    shared {
        /// The maximum number of passes (epochs) over the training data.
        total_training_epochs = "totalTrainingEpochs", copy i64, in LoraTrainingConfig
            TfewTrainingConfig VanillaTrainingConfig;
        /// The initial learning rate.
        learning_rate = "learningRate", copy f64, in LoraTrainingConfig TfewTrainingConfig
            VanillaTrainingConfig;
        /// The number of training examples per step.
        training_batch_size = "trainingBatchSize", copy i64, in LoraTrainingConfig
            TfewTrainingConfig VanillaTrainingConfig;
        /// The number of consecutive evaluations without sufficient improvement after which
        /// training stops early.
        early_stopping_patience = "earlyStoppingPatience", copy i64, in LoraTrainingConfig
            TfewTrainingConfig VanillaTrainingConfig;
        /// The decrease in loss that counts as an improvement for early stopping.
        early_stopping_threshold = "earlyStoppingThreshold", copy f64, in LoraTrainingConfig
            TfewTrainingConfig VanillaTrainingConfig;
        /// The interval, in steps, at which model metrics are logged. The first 20 steps are always
        /// logged; 0 disables logging.
        log_model_metrics_interval_in_steps = "logModelMetricsIntervalInSteps", copy i64, in
            LoraTrainingConfig TfewTrainingConfig VanillaTrainingConfig;
    }
}
