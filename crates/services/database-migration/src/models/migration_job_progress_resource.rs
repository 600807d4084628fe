// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A migration job progress resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationJobProgressResource {
    /// The current status of the job.
    pub current_status: models::MigrationJobProgressResourceCurrentStatus,
    /// The current phase of the job.
    pub current_phase: models::MigrationJobProgressResourceCurrentPhase,
    /// The phases.
    pub phases: Vec<models::PhaseStatus>,
}

model! {
    MigrationJobProgressResource {
        current_status = "currentStatus";
        current_phase = "currentPhase";
        phases = "phases";
    }
}
