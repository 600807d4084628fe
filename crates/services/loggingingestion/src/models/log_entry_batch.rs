// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log entry batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogEntryBatch {
    /// The entries.
    pub entries: Vec<models::LogEntry>,
    /// The source.
    pub source: String,
    /// The type.
    pub type_: String,
    /// The subject.
    pub subject: Option<String>,
    /// The defaultlogentrytime.
    pub defaultlogentrytime: DateTime<Utc>,
}

model! {
    LogEntryBatch {
        required {
            entries = "entries", with_entries([models::LogEntry]);
            source = "source", with_source(String);
            type_ = "type", with_type(String);
            defaultlogentrytime = "defaultlogentrytime", with_defaultlogentrytime(DateTime<Utc>);
        }
        optional {
            subject = "subject", with_subject(String);
        }
    }
}
