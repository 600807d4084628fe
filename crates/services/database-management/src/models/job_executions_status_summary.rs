// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a job executions status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecutionsStatusSummary {
    /// The status.
    pub status: models::JobExecutionsStatusStatus,
    /// The count.
    pub count: i64,
}

model! {
    JobExecutionsStatusSummary {
        status = "status";
        count = "count";
    }
}
