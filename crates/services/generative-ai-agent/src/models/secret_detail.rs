// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A secret detail.
    ///
    /// The field `type` selects the variant.
    pub enum SecretDetail by "type" {
        BasicAuthSecret(models::BasicAuthSecret) = "BASIC_AUTH_SECRET", as_basic_auth_secret;
        IdcsSecret(models::IdcsSecret) = "IDCS_SECRET", as_idcs_secret;
    }
}
