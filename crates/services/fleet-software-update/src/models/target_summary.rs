// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetSummary {
    /// The target.
    pub target: Option<models::TargetDetails>,
    /// The current version.
    pub current_version: Option<String>,
    /// The status.
    pub status: Option<models::TargetStatus>,
    /// The OCID of the job that is running for the target. Null if there is none.
    pub executing_fsu_job_id: Option<String>,
    /// The OCID of the active update cycle with this target. Null if there is none.
    pub active_fsu_cycle_id: Option<String>,
    /// The progress.
    pub progress: Option<models::TargetProgressSummary>,
    /// The memberships.
    pub memberships: Option<Vec<models::MembershipSummary>>,
}

model! {
    TargetSummary {
        target = "target";
        current_version = "currentVersion";
        status = "status";
        executing_fsu_job_id = "executingFsuJobId";
        active_fsu_cycle_id = "activeFsuCycleId";
        progress = "progress";
        memberships = "memberships";
    }
}
