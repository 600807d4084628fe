// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the media workflow job.
    ///
    /// The response has the header `etag`.
    GetMediaWorkflowJob = GET "/mediaWorkflowJobs/{mediaWorkflowJobId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowJob/GetMediaWorkflowJob";
    required {
        media_workflow_job_id = path "mediaWorkflowJobId" (String);
    }
    returns { json(models::MediaWorkflowJob), state(models::MediaWorkflowJobLifecycleState) }
}
