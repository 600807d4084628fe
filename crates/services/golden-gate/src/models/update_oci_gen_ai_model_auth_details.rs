// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The fields to update in an OCI GenAI model auth.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOciGenAiModelAuthDetails {
    /// The API key of the connection. Deprecated and replaced by `apiKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub api_key: Option<Secret>,
    /// The OCID of the secret that contains the API key.
    pub api_key_secret_id: Option<String>,
    /// The fingerprint of the key for Generative AI.
    pub key_fingerprint: Option<String>,
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The OCID of the tenancy. Default: that of the user who makes the call.
    pub tenancy_id: Option<String>,
    /// The OCID of the OCI user.
    pub user_id: Option<String>,
}

model! {
    UpdateOciGenAiModelAuthDetails, "authType" = "OCI_GEN_AI" {
        optional {
            api_key = "apiKey", with_api_key(Secret);
            api_key_secret_id = "apiKeySecretId", with_api_key_secret_id(String);
            key_fingerprint = "keyFingerprint", with_key_fingerprint(String);
            region = "region", with_region(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
            user_id = "userId", with_user_id(String);
        }
    }
}
