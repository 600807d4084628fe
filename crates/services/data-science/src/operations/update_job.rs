// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name, description, infrastructure, storage mounts or tags of a job.
    ///
    /// The response has the header `etag`.
    UpdateJob = PUT "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/UpdateJob";
    required {
        job_id = path "jobId" (String);
        update_job_details = json(models::UpdateJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Job) }
    then { settled(get_job, models::Job, models::JobLifecycleState); }
}
