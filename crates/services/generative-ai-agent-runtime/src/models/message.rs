// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The role.
    pub role: models::MessageRole,
    /// The content.
    pub content: models::MessageContent,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    Message {
        role = "role";
        content = "content";
        time_created = "timeCreated";
    }
}
