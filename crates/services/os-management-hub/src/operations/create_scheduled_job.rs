// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a scheduled job.
    ///
    /// The response has the headers `etag` and `location`.
    CreateScheduledJob = POST "/scheduledJobs",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ScheduledJob/CreateScheduledJob";
    facts { with_retry_token(); }
    required {
        create_scheduled_job_details = json(models::CreateScheduledJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ScheduledJob) }
    then {
        settled(get_scheduled_job, models::ScheduledJob, models::ScheduledJobLifecycleState);
        with_id("scheduledJobId", "id");
    }
}
