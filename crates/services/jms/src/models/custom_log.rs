// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomLog {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The OCID of the log.
    pub log_id: String,
}

model! {
    CustomLog {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
    }
}
