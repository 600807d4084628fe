// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Parsed content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParsedContent {
    /// The names of the fields.
    pub field_names: Option<Vec<String>>,
    /// The field display names.
    pub field_display_names: Option<Vec<String>>,
    /// The parsed field values.
    pub parsed_field_values: Option<Vec<models::ParsedField>>,
    /// The sample log entries of the file, for validation.
    pub log_content: Option<String>,
    /// The sample size.
    pub sample_size: Option<i64>,
    /// The status of the match.
    pub match_status: Option<String>,
}

model! {
    ParsedContent {
        field_names = "fieldNames";
        field_display_names = "fieldDisplayNames";
        parsed_field_values = "parsedFieldValues";
        log_content = "logContent";
        sample_size = "sampleSize";
        match_status = "matchStatus";
    }
}
