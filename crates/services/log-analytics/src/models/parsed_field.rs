// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parsed field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParsedField {
    /// The sample log entries of the file, for validation.
    pub log_content: Option<String>,
    /// The values of the field.
    pub field_values: Option<Vec<String>>,
}

model! {
    ParsedField {
        log_content = "logContent";
        field_values = "fieldValues";
    }
}
