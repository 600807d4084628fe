// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogSource {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
    /// The OCID of the log.
    pub log_id: Option<String>,
}

model! {
    LogSource {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            log_group_id = "logGroupId", with_log_group_id(String);
            log_id = "logId", with_log_id(String);
        }
    }
}
