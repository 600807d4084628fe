// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a remediation run stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemediationRunStageSummary {
    /// The status.
    pub status: models::RemediationRunStageStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The type.
    pub type_: models::RemediationRunStageType,
    /// The summary.
    pub summary: Option<String>,
    /// The OCID of the remediation run.
    pub remediation_run_id: String,
}

model! {
    RemediationRunStageSummary {
        status = "status";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        type_ = "type";
        summary = "summary";
        remediation_run_id = "remediationRunId";
    }
}
