// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application log configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLogConfig {
    /// The ID of the log group.
    pub log_group_id: String,
    /// The ID of the log.
    pub log_id: String,
}

model! {
    ApplicationLogConfig {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
    }
}
