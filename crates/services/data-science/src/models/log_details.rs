// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log to write to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogDetails {
    /// The OCID of the log.
    pub log_id: String,
    /// The OCID of the log group.
    pub log_group_id: String,
}

model! {
    LogDetails {
        required {
            log_id = "logId", with_log_id(String);
            log_group_id = "logGroupId", with_log_group_id(String);
        }
    }
}
