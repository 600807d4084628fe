// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a media workflow job.
    ///
    /// The response has the header `etag`.
    CreateMediaWorkflowJob = POST "/mediaWorkflowJobs",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowJob/CreateMediaWorkflowJob";
    facts { with_retry_token(); }
    required {
        create_media_workflow_job_details = json(models::CreateMediaWorkflowJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MediaWorkflowJob) }
    then {
        settled(get_media_workflow_job, models::MediaWorkflowJob,
            models::MediaWorkflowJobLifecycleState);
        with_id("mediaWorkflowJobId", "id");
    }
}
