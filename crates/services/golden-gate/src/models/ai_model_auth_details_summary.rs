// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of AI model auth details.
    ///
    /// The field `authType` selects the variant.
    pub enum AiModelAuthDetailsSummary by "authType" {
        ApiKey(models::ApiKeyAiModelAuthDetailsSummary) = "API_KEY", as_api_key;
        OciGenAi(models::OciGenAiModelAuthDetailsSummary) = "OCI_GEN_AI", as_oci_gen_ai;
    }
}
