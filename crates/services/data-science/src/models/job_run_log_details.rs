// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The log of a job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRunLogDetails {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The OCID of the log.
    pub log_id: String,
}

model! {
    JobRunLogDetails {
        log_group_id = "logGroupId";
        log_id = "logId";
    }
}
