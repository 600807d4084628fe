// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a failed jobs rollback.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedJobsRollbackDetails {}

model! {
    FailedJobsRollbackDetails, "strategy" = "FAILED_JOBS" {
        optional {}
    }
}
