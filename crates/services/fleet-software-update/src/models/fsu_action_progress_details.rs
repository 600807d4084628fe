// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an FSU action progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FsuActionProgressDetails {
    /// The in progress targets.
    pub in_progress_targets: Option<i64>,
    /// The completed targets.
    pub completed_targets: Option<i64>,
    /// The failed targets.
    pub failed_targets: Option<i64>,
    /// The waiting targets.
    pub waiting_targets: Option<i64>,
    /// The number of targets in the group.
    pub total_targets: Option<i64>,
}

model! {
    FsuActionProgressDetails {
        in_progress_targets = "inProgressTargets";
        completed_targets = "completedTargets";
        failed_targets = "failedTargets";
        waiting_targets = "waitingTargets";
        total_targets = "totalTargets";
    }
}
