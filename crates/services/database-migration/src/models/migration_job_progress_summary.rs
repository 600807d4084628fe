// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a migration job progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationJobProgressSummary {
    /// The current phase of the job.
    pub current_phase: models::MigrationJobProgressCurrentPhase,
    /// The current status of the job.
    pub current_status: models::MigrationJobProgressCurrentStatus,
    /// The job progress.
    pub job_progress: i64,
}

model! {
    MigrationJobProgressSummary {
        current_phase = "currentPhase";
        current_status = "currentStatus";
        job_progress = "jobProgress";
    }
}
