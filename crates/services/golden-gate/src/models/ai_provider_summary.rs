// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an AI provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AiProviderSummary {
    /// The type of the provider.
    pub provider_type: models::AiProviderProviderType,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The type of authentication.
    pub auth_type: Vec<String>,
    /// The default base URL.
    pub default_base_url: String,
    /// The models.
    pub models: Option<Vec<models::AiModelSummary>>,
}

model! {
    AiProviderSummary {
        provider_type = "providerType";
        display_name = "displayName";
        description = "description";
        auth_type = "authType";
        default_base_url = "defaultBaseUrl";
        models = "models";
    }
}
