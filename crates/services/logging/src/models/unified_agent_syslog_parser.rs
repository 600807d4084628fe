// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A unified agent syslog parser.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentSyslogParser {
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
    /// The format of the time.
    pub time_format: Option<String>,
    /// The rfc5424 time format.
    pub rfc5424_time_format: Option<String>,
    /// The format of the messages.
    pub message_format: Option<models::UnifiedAgentSyslogParserMessageFormat>,
    /// Whether it is with priority.
    pub is_with_priority: Option<bool>,
    /// Whether it is a support colonless ident.
    pub is_support_colonless_ident: Option<bool>,
    /// The syslog parser type.
    pub syslog_parser_type: Option<models::UnifiedAgentSyslogParserSyslogParserType>,
}

model! {
    UnifiedAgentSyslogParser, "parserType" = "SYSLOG" {
        optional {
            field_time_key = "fieldTimeKey", with_field_time_key(String);
            types = "types", with_types({String});
            null_value_pattern = "nullValuePattern", with_null_value_pattern(String);
            is_null_empty_string = "isNullEmptyString", with_is_null_empty_string(bool);
            is_estimate_current_event = "isEstimateCurrentEvent",
                with_is_estimate_current_event(bool);
            is_keep_time_key = "isKeepTimeKey", with_is_keep_time_key(bool);
            timeout_in_milliseconds = "timeoutInMilliseconds", with_timeout_in_milliseconds(i64);
            time_format = "timeFormat", with_time_format(String);
            rfc5424_time_format = "rfc5424TimeFormat", with_rfc5424_time_format(String);
            message_format = "messageFormat",
                with_message_format(models::UnifiedAgentSyslogParserMessageFormat);
            is_with_priority = "isWithPriority", with_is_with_priority(bool);
            is_support_colonless_ident = "isSupportColonlessIdent",
                with_is_support_colonless_ident(bool);
            syslog_parser_type = "syslogParserType",
                with_syslog_parser_type(models::UnifiedAgentSyslogParserSyslogParserType);
        }
    }
}
