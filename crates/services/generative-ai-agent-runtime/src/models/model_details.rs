// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDetails {
    /// The name of the model.
    pub model_name: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The model parameters.
    pub model_params: Option<models::ModelParams>,
}

model! {
    ModelDetails {
        model_name = "modelName";
        model_version = "modelVersion";
        model_params = "modelParams";
    }
}
