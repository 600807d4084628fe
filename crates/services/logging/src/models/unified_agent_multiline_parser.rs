// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A unified agent multiline parser.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentMultilineParser {
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
    /// The format firstline.
    pub format_firstline: Option<String>,
    /// The format.
    pub format: Vec<String>,
}

model! {
    UnifiedAgentMultilineParser, "parserType" = "MULTILINE" {
        required {
            format = "format", with_format([String]);
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
            format_firstline = "formatFirstline", with_format_firstline(String);
        }
    }
}
