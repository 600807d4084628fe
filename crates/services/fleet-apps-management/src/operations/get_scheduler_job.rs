// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduler job.
    ///
    /// The response has the header `etag`.
    GetSchedulerJob = GET "/schedulerJobs/{schedulerJobId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerJob/GetSchedulerJob";
    required {
        scheduler_job_id = path "schedulerJobId" (String);
    }
    returns { json(models::SchedulerJob), state(models::SchedulerJobLifecycleState) }
}
