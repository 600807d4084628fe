// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a rollback.
    ///
    /// The field `strategy` selects the variant.
    pub enum RollbackDetails by "strategy" {
        FailedJobs(models::FailedJobsRollbackDetails) = "FAILED_JOBS", as_failed_jobs;
        ListOfTargets(models::ListOfTargetsRollbackDetails) = "LIST_OF_TARGETS", as_list_of_targets;
    }
}
