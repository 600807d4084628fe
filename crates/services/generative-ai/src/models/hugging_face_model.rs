// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A Hugging Face model at a branch or a commit. Gated models require an access token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HuggingFaceModel {
    /// The model identifier: an OCID or, for a model imported from Hugging Face, its full name,
    /// such as `meta-llama/Llama-2-7b`.
    pub model_id: String,
    /// The Hugging Face access token, required for gated models. It is stored in OCI Vault.
    pub access_token: Option<Secret>,
    /// The branch of the Hugging Face repository. The default is `main`. Ignored if `commit` is
    /// specified.
    pub branch: Option<String>,
    /// The Hugging Face commit hash to import. Takes precedence over `branch`.
    pub commit: Option<String>,
}

model! {
    HuggingFaceModel, "sourceType" = "HUGGING_FACE_MODEL" {
        required {
            model_id = "modelId", with_model_id(String);
        }
        optional {
            access_token = "accessToken", with_access_token(Secret);
            branch = "branch", with_branch(String);
            commit = "commit", with_commit(String);
        }
    }
}
