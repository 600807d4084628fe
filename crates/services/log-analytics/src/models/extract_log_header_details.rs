// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log header to extract.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractLogHeaderDetails {
    /// The key of the log.
    pub log_key: Option<String>,
    /// The header values.
    pub header_values: Option<Vec<String>>,
}

model! {
    ExtractLogHeaderDetails {
        log_key = "logKey";
        header_values = "headerValues";
    }
}
