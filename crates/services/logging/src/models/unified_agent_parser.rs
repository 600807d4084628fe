// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// A unified agent parser.
    ///
    /// The field `parserType` selects the variant.
    pub enum UnifiedAgentParser by "parserType" {
        Apache2(models::UnifiedAgentApache2Parser) = "APACHE2", as_apache2;
        ApacheError(models::UnifiedAgentApacheErrorParser) = "APACHE_ERROR", as_apache_error;
        Auditd(models::UnifiedAgentAuditdParser) = "AUDITD", as_auditd;
        Cri(models::UnifiedAgentCriParser) = "CRI", as_cri;
        Csv(models::UnifiedAgentCsvParser) = "CSV", as_csv;
        Grok(models::UnifiedAgentGrokParser) = "GROK", as_grok;
        Json(models::UnifiedJSONParser) = "JSON", as_json;
        Msgpack(models::UnifiedAgentMsgpackParser) = "MSGPACK", as_msgpack;
        Multiline(models::UnifiedAgentMultilineParser) = "MULTILINE", as_multiline;
        MultilineGrok(models::UnifiedAgentMultilineGrokParser) = "MULTILINE_GROK",
            as_multiline_grok;
        None(models::UnifiedAgentNoneParser) = "NONE", as_none;
        Openmetrics(models::UnifiedAgentOpenmetricsParser) = "OPENMETRICS", as_openmetrics;
        Regexp(models::UnifiedAgentRegexParser) = "REGEXP", as_regexp;
        Syslog(models::UnifiedAgentSyslogParser) = "SYSLOG", as_syslog;
        Tsv(models::UnifiedAgentTsvParser) = "TSV", as_tsv;
    }
    shared {
        /// The field with the time of the event. The current time is used if an event does not have
        /// it.
        field_time_key = "fieldTimeKey", str, in Apache2 ApacheError Auditd Cri Csv Grok Json
            Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
        /// The types.
        types = "types", ref BTreeMap<String, String>, in Apache2 ApacheError Auditd Cri Csv Grok
            Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
        /// The null value pattern.
        null_value_pattern = "nullValuePattern", str, in Apache2 ApacheError Auditd Cri Csv Grok
            Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
        /// Whether it is a null empty string.
        is_null_empty_string = "isNullEmptyString", copy bool, in Apache2 ApacheError Auditd Cri Csv
            Grok Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
        /// Whether it is an estimate current event.
        is_estimate_current_event = "isEstimateCurrentEvent", copy bool, in Apache2 ApacheError
            Auditd Cri Csv Grok Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog
            Tsv;
        /// Whether to keep time key.
        is_keep_time_key = "isKeepTimeKey", copy bool, in Apache2 ApacheError Auditd Cri Csv Grok
            Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
        /// The timeout, in milliseconds.
        timeout_in_milliseconds = "timeoutInMilliseconds", copy i64, in Apache2 ApacheError Auditd
            Cri Csv Grok Json Msgpack Multiline MultilineGrok None Openmetrics Regexp Syslog Tsv;
    }
}
