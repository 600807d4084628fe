// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{Dataset, TrainingConfig};

/// With what data, how and where a custom model is fine-tuned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FineTuneDetails {
    /// The examples to learn from.
    pub training_dataset: Dataset,
    /// The OCID of the fine-tuning cluster that does the work.
    pub dedicated_ai_cluster_id: String,
    /// The method of fine-tuning, with its hyperparameters.
    pub training_config: Option<TrainingConfig>,
}

impl FineTuneDetails {
    /// With the members that are required.
    pub fn new(
        training_dataset: impl Into<Dataset>,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> Self {
        Self {
            training_dataset: training_dataset.into(),
            dedicated_ai_cluster_id: dedicated_ai_cluster_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`training_dataset`](Self::training_dataset).
    #[must_use]
    pub fn with_training_dataset(
        mut self,
        training_dataset: impl Into<Dataset>,
    ) -> Self {
        self.training_dataset = training_dataset.into();
        self
    }

    /// Sets [`dedicated_ai_cluster_id`](Self::dedicated_ai_cluster_id).
    #[must_use]
    pub fn with_dedicated_ai_cluster_id(
        mut self,
        dedicated_ai_cluster_id: impl Into<String>,
    ) -> Self {
        self.dedicated_ai_cluster_id = dedicated_ai_cluster_id.into();
        self
    }

    /// Sets [`training_config`](Self::training_config).
    #[must_use]
    pub fn with_training_config(
        mut self,
        training_config: impl Into<TrainingConfig>,
    ) -> Self {
        self.training_config = Some(training_config.into());
        self
    }
}

impl Model for FineTuneDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "trainingDataset" => generated::read(&mut self.training_dataset, map),
            "dedicatedAiClusterId" => {
                generated::read(&mut self.dedicated_ai_cluster_id, map)
            }
            "trainingConfig" => generated::read(&mut self.training_config, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "trainingDataset", &self.training_dataset)?;
        generated::write(map, "dedicatedAiClusterId", &self.dedicated_ai_cluster_id)?;
        generated::write(map, "trainingConfig", &self.training_config)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FineTuneDetails);
