// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An export status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportStatus {
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The time of the last run.
    pub time_last_run: DateTime<Utc>,
    /// The time of the next run.
    pub time_next_run: DateTime<Utc>,
    /// The latest run status.
    pub latest_run_status: models::ExportStatusLatestRunStatus,
}

model! {
    ExportStatus {
        fleet_id = "fleetId";
        time_last_run = "timeLastRun";
        time_next_run = "timeNextRun";
        latest_run_status = "latestRunStatus";
    }
}
