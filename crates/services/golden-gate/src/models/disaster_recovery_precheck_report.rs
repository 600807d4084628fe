// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A disaster recovery precheck report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisasterRecoveryPrecheckReport {
    /// The start time of the precheck.
    pub time_precheck_started: DateTime<Utc>,
    /// The end time of the precheck.
    pub time_precheck_finished: DateTime<Utc>,
    /// The status of the precheck.
    pub precheck_status: models::DisasterRecoveryPrecheckReportPrecheckStatus,
    /// The checks.
    pub checks: Vec<models::DisasterRecoveryPrecheckResult>,
}

model! {
    DisasterRecoveryPrecheckReport {
        time_precheck_started = "timePrecheckStarted";
        time_precheck_finished = "timePrecheckFinished";
        precheck_status = "precheckStatus";
        checks = "checks";
    }
}
