// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An abstract parser test result log line.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbstractParserTestResultLogLine {
    /// The original log line.
    pub original_log_line: Option<String>,
    /// The pre processed log line.
    pub pre_processed_log_line: Option<String>,
    /// The find start index.
    pub find_start_index: Option<i64>,
    /// The find end index.
    pub find_end_index: Option<i64>,
    /// The replace string.
    pub replace_string: Option<String>,
    /// The replace start index.
    pub replace_start_index: Option<i64>,
    /// The replace end index.
    pub replace_end_index: Option<i64>,
    /// The grp name value map.
    pub grp_name_value_map: Option<BTreeMap<String, models::NamedCaptureValue>>,
}

model! {
    AbstractParserTestResultLogLine {
        original_log_line = "originalLogLine";
        pre_processed_log_line = "preProcessedLogLine";
        find_start_index = "findStartIndex";
        find_end_index = "findEndIndex";
        replace_string = "replaceString";
        replace_start_index = "replaceStartIndex";
        replace_end_index = "replaceEndIndex";
        grp_name_value_map = "grpNameValueMap";
    }
}
