// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message of the user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserMessage {
    /// The content parts of the message.
    pub content: Option<Vec<models::ChatContent>>,
    /// The name of the participant, which distinguishes participants with the same role.
    pub name: Option<String>,
}

model! {
    UserMessage, "role" = "USER" {
        optional {
            content = "content", with_content([models::ChatContent]);
            name = "name", with_name(String);
        }
    }
}
