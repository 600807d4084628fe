// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A unified agent multiline grok parser.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentMultilineGrokParser {
    /// The field with the time of the event. The current time is used if an event does not have it.
    pub field_time_key: Option<String>,
    /// The types.
    pub types: Option<BTreeMap<String, String>>,
    /// The null value pattern.
    pub null_value_pattern: Option<String>,
    /// Whether it is a null empty string.
    pub is_null_empty_string: Option<bool>,
    /// Whether it is an estimate current event.
    pub is_estimate_current_event: Option<bool>,
    /// Whether to keep time key.
    pub is_keep_time_key: Option<bool>,
    /// The timeout, in milliseconds.
    pub timeout_in_milliseconds: Option<i64>,
    /// The key for the name of the grok pattern that matches.
    pub grok_name_key: Option<String>,
    /// The key for events that no grok pattern matches.
    pub grok_failure_key: Option<String>,
    /// The multi line start regexp.
    pub multi_line_start_regexp: Option<String>,
    /// The patterns.
    pub patterns: Vec<models::GrokPattern>,
}

model! {
    UnifiedAgentMultilineGrokParser, "parserType" = "MULTILINE_GROK" {
        required {
            patterns = "patterns", with_patterns([models::GrokPattern]);
        }
        optional {
            field_time_key = "fieldTimeKey", with_field_time_key(String);
            types = "types", with_types({String});
            null_value_pattern = "nullValuePattern", with_null_value_pattern(String);
            is_null_empty_string = "isNullEmptyString", with_is_null_empty_string(bool);
            is_estimate_current_event = "isEstimateCurrentEvent",
                with_is_estimate_current_event(bool);
            is_keep_time_key = "isKeepTimeKey", with_is_keep_time_key(bool);
            timeout_in_milliseconds = "timeoutInMilliseconds", with_timeout_in_milliseconds(i64);
            grok_name_key = "grokNameKey", with_grok_name_key(String);
            grok_failure_key = "grokFailureKey", with_grok_failure_key(String);
            multi_line_start_regexp = "multiLineStartRegexp", with_multi_line_start_regexp(String);
        }
    }
}
