// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An abstract parser test result log entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbstractParserTestResultLogEntry {
    /// The extra information attributes, as key-value pairs.
    pub extra_info_attributes: Option<BTreeMap<String, String>>,
    /// The field map.
    pub field_map: Option<BTreeMap<String, String>>,
    /// The field name value map.
    pub field_name_value_map: Option<BTreeMap<String, String>>,
    /// The field position value map.
    pub field_position_value_map: Option<BTreeMap<String, String>>,
    /// The fields.
    pub fields: Option<BTreeMap<String, String>>,
    /// The log entry.
    pub log_entry: Option<String>,
    /// The status of the match.
    pub match_status: Option<String>,
    /// The match status description.
    pub match_status_description: Option<String>,
    /// The field mappings.
    pub field_mapping: Option<Vec<models::ParserTestResultFieldValue>>,
    /// The metadata.
    pub metadata: Option<Vec<models::ParserTestResultFieldValue>>,
    /// The action.
    pub action: Option<String>,
    /// The timestamp zone.
    pub timestamp_zone: Option<String>,
    /// The timestamp start index.
    pub timestamp_start_index: Option<i64>,
    /// The timestamp end index.
    pub timestamp_end_index: Option<i64>,
    /// The timestamp epoch millisec. In milliseconds.
    pub timestamp_epoch_millisec: Option<i64>,
    /// The text match information.
    pub text_match_info: Option<models::AbstractParserTestResultLogLine>,
    /// The result of the match.
    pub match_result: Option<models::RegexMatchResult>,
    /// The loglines.
    pub loglines: Option<Vec<models::AbstractParserTestResultLogLine>>,
    /// The function names.
    pub function_names: Option<Vec<String>>,
}

model! {
    AbstractParserTestResultLogEntry {
        extra_info_attributes = "extraInfoAttributes";
        field_map = "fieldMap";
        field_name_value_map = "fieldNameValueMap";
        field_position_value_map = "fieldPositionValueMap";
        fields = "fields";
        log_entry = "logEntry";
        match_status = "matchStatus";
        match_status_description = "matchStatusDescription";
        field_mapping = "fieldMapping";
        metadata = "metadata";
        action = "action";
        timestamp_zone = "timestampZone";
        timestamp_start_index = "timestampStartIndex";
        timestamp_end_index = "timestampEndIndex";
        timestamp_epoch_millisec = "timestampEpochMillisec";
        text_match_info = "textMatchInfo";
        match_result = "matchResult";
        loglines = "loglines";
        function_names = "functionNames";
    }
}
