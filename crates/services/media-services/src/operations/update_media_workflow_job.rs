// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the media workflow job.
    ///
    /// The response has the header `etag`.
    UpdateMediaWorkflowJob = PUT "/mediaWorkflowJobs/{mediaWorkflowJobId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowJob/UpdateMediaWorkflowJob";
    required {
        media_workflow_job_id = path "mediaWorkflowJobId" (String);
        update_media_workflow_job_details = json(models::UpdateMediaWorkflowJobDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MediaWorkflowJob) }
    then {
        settled(get_media_workflow_job, models::MediaWorkflowJob,
            models::MediaWorkflowJobLifecycleState);
    }
}
