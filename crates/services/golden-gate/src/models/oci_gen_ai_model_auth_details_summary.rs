// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of OCI GenAI model auth details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciGenAiModelAuthDetailsSummary {
    /// The OCID of the secret that contains the API key.
    pub api_key_secret_id: Option<String>,
    /// The fingerprint of the key for Generative AI.
    pub key_fingerprint: String,
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The OCID of the tenancy. Default: that of the user who makes the call.
    pub tenancy_id: Option<String>,
    /// The OCID of the OCI user.
    pub user_id: Option<String>,
}

model! {
    OciGenAiModelAuthDetailsSummary, "authType" = "OCI_GEN_AI" {
        api_key_secret_id = "apiKeySecretId";
        key_fingerprint = "keyFingerprint";
        region = "region";
        tenancy_id = "tenancyId";
        user_id = "userId";
    }
}
