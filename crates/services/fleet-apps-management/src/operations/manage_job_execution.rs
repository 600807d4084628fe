// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Manages the job execution.
    ///
    /// The response has the header `opc-work-request-id`.
    ManageJobExecution = POST "/schedulerJobs/{schedulerJobId}/actions/manageJobExecution",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/SchedulerJob/ManageJobExecution";
    facts { with_retry_token(); }
    required {
        scheduler_job_id = path "schedulerJobId" (String);
        manage_job_execution_details = json(models::ManageJobExecutionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_scheduler_job, models::SchedulerJob, models::SchedulerJobLifecycleState); }
}
