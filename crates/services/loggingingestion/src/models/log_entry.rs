// @generated from spec/loggingingestion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogEntry {
    /// The data.
    pub data: String,
    /// The ID of the resource.
    pub id: String,
    /// The time.
    pub time: Option<DateTime<Utc>>,
}

model! {
    LogEntry {
        required {
            data = "data", with_data(String);
            id = "id", with_id(String);
        }
        optional {
            time = "time", with_time(DateTime<Utc>);
        }
    }
}
