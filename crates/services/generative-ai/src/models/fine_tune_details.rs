// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fine-tuning configuration of a custom model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuneDetails {
    /// The training dataset.
    pub training_dataset: models::Dataset,
    /// The OCID of the fine-tuning cluster.
    pub dedicated_ai_cluster_id: String,
    /// The fine-tuning method and its hyperparameters.
    pub training_config: Option<models::TrainingConfig>,
}

model! {
    FineTuneDetails {
        required {
            training_dataset = "trainingDataset", with_training_dataset(models::Dataset);
            dedicated_ai_cluster_id = "dedicatedAiClusterId", with_dedicated_ai_cluster_id(String);
        }
        optional {
            training_config = "trainingConfig", with_training_config(models::TrainingConfig);
        }
    }
}
