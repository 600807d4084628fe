// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of API key AI model auth details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyAiModelAuthDetailsSummary {
    /// The base URL.
    pub base_url: Option<String>,
    /// The OCID of the secret that contains the API key.
    pub api_key_secret_id: Option<String>,
}

model! {
    ApiKeyAiModelAuthDetailsSummary, "authType" = "API_KEY" {
        base_url = "baseUrl";
        api_key_secret_id = "apiKeySecretId";
    }
}
