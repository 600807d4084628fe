// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a job run to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeJobRunCompartment = POST "/jobRuns/{jobRunId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/ChangeJobRunCompartment";
    facts { without_default_retry(); }
    required {
        job_run_id = path "jobRunId" (String);
        change_job_run_compartment_details = json(models::ChangeJobRunCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_job_run, models::JobRun, models::JobRunLifecycleState); }
}
