// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Monitor result data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorResultData {
    /// The name.
    pub name: Option<String>,
    /// The byte content.
    ///
    /// Encoded as base64.
    pub byte_content: Option<String>,
    /// The string content.
    pub string_content: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    MonitorResultData {
        name = "name";
        byte_content = "byteContent";
        string_content = "stringContent";
        timestamp = "timestamp";
    }
}
