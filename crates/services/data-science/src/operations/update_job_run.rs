// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name or the tags of a job run.
    ///
    /// The response has the header `etag`.
    UpdateJobRun = PUT "/jobRuns/{jobRunId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/UpdateJobRun";
    required {
        job_run_id = path "jobRunId" (String);
        update_job_run_details = json(models::UpdateJobRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::JobRun) }
    then { settled(get_job_run, models::JobRun, models::JobRunLifecycleState); }
}
