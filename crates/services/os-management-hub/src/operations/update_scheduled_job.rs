// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the scheduled job.
    ///
    /// The response has the header `etag`.
    UpdateScheduledJob = PUT "/scheduledJobs/{scheduledJobId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ScheduledJob/UpdateScheduledJob";
    required {
        scheduled_job_id = path "scheduledJobId" (String);
        update_scheduled_job_details = json(models::UpdateScheduledJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ScheduledJob) }
    then { settled(get_scheduled_job, models::ScheduledJob, models::ScheduledJobLifecycleState); }
}
