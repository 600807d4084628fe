// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled job.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetScheduledJob = GET "/scheduledJobs/{scheduledJobId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ScheduledJob/GetScheduledJob";
    required {
        scheduled_job_id = path "scheduledJobId" (String);
    }
    returns { json(models::ScheduledJob), state(models::ScheduledJobLifecycleState) }
}
