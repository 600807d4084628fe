// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// UI parser test metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiParserTestMetadata {
    /// The time of the last modification.
    pub last_modified_time: Option<String>,
    /// The log file name.
    pub log_file_name: Option<String>,
    /// The time zone of log entries whose timestamps do not contain one.
    pub time_zone: Option<DateTime<Utc>>,
}

model! {
    UiParserTestMetadata {
        optional {
            last_modified_time = "lastModifiedTime", with_last_modified_time(String);
            log_file_name = "logFileName", with_log_file_name(String);
            time_zone = "timeZone", with_time_zone(DateTime<Utc>);
        }
    }
}
