// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message of the user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereUserMessageV2 {
    /// The content parts of the message.
    pub content: Vec<models::CohereContentV2>,
}

model! {
    CohereUserMessageV2, "role" = "USER" {
        required {
            content = "content", with_content([models::CohereContentV2]);
        }
    }
}
