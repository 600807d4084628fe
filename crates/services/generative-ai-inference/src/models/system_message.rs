// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A system message, which contains instructions to the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemMessage {
    /// The content parts of the message.
    pub content: Option<Vec<models::ChatContent>>,
    /// The name of the participant, which distinguishes participants with the same role.
    pub name: Option<String>,
}

model! {
    SystemMessage, "role" = "SYSTEM" {
        optional {
            content = "content", with_content([models::ChatContent]);
            name = "name", with_name(String);
        }
    }
}
