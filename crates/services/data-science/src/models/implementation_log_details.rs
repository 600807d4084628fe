// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The configuration of one log of an ML application implementation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImplementationLogDetails {
    /// Whether logging is enabled.
    pub enable_logging: Option<bool>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The OCID of the log.
    pub log_id: Option<String>,
}

model! {
    ImplementationLogDetails {
        optional {
            enable_logging = "enableLogging", with_enable_logging(bool);
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
    }
}
