// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a job run and starts it. The run can override parts of the configuration of the job.
    ///
    /// The response has the header `etag`.
    CreateJobRun = POST "/jobRuns",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/CreateJobRun";
    facts { with_retry_token(); }
    required {
        create_job_run_details = json(models::CreateJobRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The URL for requesting the resource principal token of the parent resource.
        opc_parent_rpt_url = header "opc-parent-rpt-url" (String);
    }
    returns { json(models::JobRun) }
    then {
        settled(get_job_run, models::JobRun, models::JobRunLifecycleState);
        with_id("jobRunId", "id");
    }
}
