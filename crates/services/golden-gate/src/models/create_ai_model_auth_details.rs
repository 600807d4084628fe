// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an AI model auth to create.
    ///
    /// The field `authType` selects the variant.
    pub enum CreateAiModelAuthDetails by "authType", sent {
        ApiKey(models::CreateApiKeyAiModelAuthDetails) = "API_KEY", as_api_key;
        OciGenAi(models::CreateOciGenAiModelAuthDetails) = "OCI_GEN_AI", as_oci_gen_ai;
    }
}
