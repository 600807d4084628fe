// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels a job run that is in progress.
    CancelJobRun = POST "/jobRuns/{jobRunId}/actions/cancelJobRun",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/CancelJobRun";
    required {
        job_run_id = path "jobRunId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_job_run, models::JobRun, models::JobRunLifecycleState);
        with_cancellation();
    }
}
