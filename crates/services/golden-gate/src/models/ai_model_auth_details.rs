// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an AI model auth.
    ///
    /// The field `authType` selects the variant.
    pub enum AiModelAuthDetails by "authType" {
        ApiKey(models::ApiKeyAiModelAuthDetails) = "API_KEY", as_api_key;
        OciGenAi(models::OciGenAiModelAuthDetails) = "OCI_GEN_AI", as_oci_gen_ai;
    }
}
