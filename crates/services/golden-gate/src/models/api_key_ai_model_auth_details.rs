// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an API key AI model auth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyAiModelAuthDetails {
    /// The base URL.
    pub base_url: Option<String>,
    /// The API key of the connection. Deprecated and replaced by `apiKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub api_key: Option<Secret>,
    /// The OCID of the secret that contains the API key.
    pub api_key_secret_id: Option<String>,
}

model! {
    ApiKeyAiModelAuthDetails, "authType" = "API_KEY" {
        base_url = "baseUrl";
        api_key = "apiKey";
        api_key_secret_id = "apiKeySecretId";
    }
}
