// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// The details of the model.
    pub model_details: Option<models::ModelDetails>,
    /// The usage details.
    pub usage_details: Option<models::UsageDetails>,
}

model! {
    Usage {
        model_details = "modelDetails";
        usage_details = "usageDetails";
    }
}
