// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a logging analytics target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingAnalyticsTargetDetails {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The name of the log source that processes the data. Only for sources of the type
    /// `StreamingSource`.
    pub log_source_identifier: Option<String>,
}

model! {
    LoggingAnalyticsTargetDetails, "kind" = "loggingAnalytics" {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
        }
        optional {
            log_source_identifier = "logSourceIdentifier", with_log_source_identifier(String);
        }
    }
}
