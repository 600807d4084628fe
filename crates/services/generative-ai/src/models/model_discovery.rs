// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A model with its capabilities and availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDiscovery {
    /// The ID of the model.
    pub model_id: String,
    /// The provider of the model.
    pub vendor: String,
    /// The capabilities of the model.
    pub capabilities: Vec<String>,
    /// The APIs that support the model, such as `OPENAI_V1_RESPONSES`. Empty if not known yet.
    pub api_capability: Option<Vec<String>>,
    /// The supported combinations of input and output modalities.
    pub modality_support: Option<Vec<models::ModelModalitySupport>>,
    /// The access to the model: directly at its host (`HOSTED`) or only via proxy (`PROXY`).
    pub model_access: Option<models::ModelDiscoveryModelAccess>,
    /// The request parameters that the model supports, such as `temperature`.
    pub parameters: Option<Vec<models::Parameter>>,
    /// The availability of the model, by region.
    pub availability: Option<Vec<models::Availability>>,
}

model! {
    ModelDiscovery {
        model_id = "modelId";
        vendor = "vendor";
        capabilities = "capabilities";
        api_capability = "apiCapability";
        modality_support = "modalitySupport";
        model_access = "modelAccess";
        parameters = "parameters";
        availability = "availability";
    }
}
