// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an alert log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertLogSummary {
    /// The message level.
    pub message_level: models::AlertLogMessageLevel,
    /// The type of the message.
    pub message_type: models::AlertLogMessageType,
    /// The content of the alert log message.
    pub message_content: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The additional details of the alert log.
    pub supplemental_detail: Option<String>,
    /// The path of the alert log.
    pub file_location: Option<String>,
}

model! {
    AlertLogSummary {
        message_level = "messageLevel";
        message_type = "messageType";
        message_content = "messageContent";
        timestamp = "timestamp";
        supplemental_detail = "supplementalDetail";
        file_location = "fileLocation";
    }
}
