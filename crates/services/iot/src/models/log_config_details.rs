// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogConfigDetails {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The OCID of the log.
    pub log_id: Option<String>,
}

model! {
    LogConfigDetails {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
        }
        optional {
            log_id = "logId", with_log_id(String);
        }
    }
}
