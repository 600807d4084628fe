// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A metric error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricError {
    /// The time of generation.
    pub time_generated: DateTime<Utc>,
    /// The error type.
    pub error_type: String,
    /// The type of the content.
    pub content_type: String,
    /// The data.
    pub data: String,
    /// The subject.
    pub subject: String,
    /// The level.
    pub level: String,
}

model! {
    MetricError {
        time_generated = "timeGenerated";
        error_type = "errorType";
        content_type = "contentType";
        data = "data";
        subject = "subject";
        level = "level";
    }
}
