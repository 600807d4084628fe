// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogEntry {
    /// The type.
    pub type_: Option<models::LogEntryType>,
    /// The level.
    pub level: Option<models::LogEntryLevel>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The message.
    pub message: Option<String>,
}

model! {
    LogEntry {
        type_ = "type";
        level = "level";
        timestamp = "timestamp";
        message = "message";
    }
}
