// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The log of a pipeline run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunLogDetails {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The OCID of the log.
    pub log_id: String,
}

model! {
    PipelineRunLogDetails {
        log_group_id = "logGroupId";
        log_id = "logId";
    }
}
