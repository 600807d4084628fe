// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an AI model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiModelSummary {
    /// The key.
    pub key: String,
    /// The type of the provider.
    pub provider_type: models::AiModelProviderType,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
}

model! {
    AiModelSummary {
        key = "key";
        provider_type = "providerType";
        display_name = "displayName";
        description = "description";
    }
}
