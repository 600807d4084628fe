// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an AI model auth.
    ///
    /// The field `authType` selects the variant.
    pub enum UpdateAiModelAuthDetails by "authType", sent {
        ApiKey(models::UpdateApiKeyAiModelAuthDetails) = "API_KEY", as_api_key;
        OciGenAi(models::UpdateOciGenAiModelAuthDetails) = "OCI_GEN_AI", as_oci_gen_ai;
    }
}
