// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A span log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpanLog {
    /// The key of the log, called `logId` in Application Performance Monitoring.
    pub log_key: String,
    /// The log value.
    pub log_value: String,
}

model! {
    SpanLog {
        log_key = "logKey";
        log_value = "logValue";
    }
}
