// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The logging configuration of pipeline runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineLogConfigurationDetails {
    /// Whether logging is enabled.
    pub enable_logging: Option<bool>,
    /// Whether the service creates the logs automatically.
    pub enable_auto_log_creation: Option<bool>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The OCID of the log.
    pub log_id: Option<String>,
}

model! {
    PipelineLogConfigurationDetails {
        optional {
            enable_logging = "enableLogging", with_enable_logging(bool);
            enable_auto_log_creation = "enableAutoLogCreation", with_enable_auto_log_creation(bool);
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
    }
}
