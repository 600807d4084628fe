// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an attention log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttentionLogSummary {
    /// The message urgency.
    pub message_urgency: models::AttentionLogMessageUrgency,
    /// The type of the message.
    pub message_type: models::AttentionLogMessageType,
    /// The content of the alert log message.
    pub message_content: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The scope.
    pub scope: Option<String>,
    /// The user that the statement or message concerns.
    pub target_user: Option<String>,
    /// The cause.
    pub cause: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The additional details of the alert log.
    pub supplemental_detail: Option<String>,
    /// The path of the alert log.
    pub file_location: Option<String>,
}

model! {
    AttentionLogSummary {
        message_urgency = "messageUrgency";
        message_type = "messageType";
        message_content = "messageContent";
        timestamp = "timestamp";
        scope = "scope";
        target_user = "targetUser";
        cause = "cause";
        action = "action";
        supplemental_detail = "supplementalDetail";
        file_location = "fileLocation";
    }
}
