// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The retention configuration for responses and conversations in a project.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationConfig {
    /// The retention of a response after its creation, in hours.
    pub responses_retention_in_hours: Option<i64>,
    /// The retention of a conversation after its last update, in hours.
    pub conversations_retention_in_hours: Option<i64>,
}

model! {
    ConversationConfig {
        optional {
            responses_retention_in_hours = "responsesRetentionInHours",
                with_responses_retention_in_hours(i64);
            conversations_retention_in_hours = "conversationsRetentionInHours",
                with_conversations_retention_in_hours(i64);
        }
    }
}
