// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduler job.
    ///
    /// The response has the header `etag`.
    UpdateSchedulerJob = PUT "/schedulerJobs/{schedulerJobId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerJob/UpdateSchedulerJob";
    required {
        scheduler_job_id = path "schedulerJobId" (String);
        update_scheduler_job_details = json(models::UpdateSchedulerJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SchedulerJob) }
    then { settled(get_scheduler_job, models::SchedulerJob, models::SchedulerJobLifecycleState); }
}
