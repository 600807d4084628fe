// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the media workflow.
    ///
    /// The response has the header `etag`.
    GetMediaWorkflow = GET "/mediaWorkflows/{mediaWorkflowId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflow/GetMediaWorkflow";
    required {
        media_workflow_id = path "mediaWorkflowId" (String);
    }
    returns { json(models::MediaWorkflow), state(models::MediaWorkflowLifecycleState) }
}
