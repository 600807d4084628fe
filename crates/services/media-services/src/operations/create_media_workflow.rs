// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a media workflow.
    ///
    /// The response has the header `etag`.
    CreateMediaWorkflow = POST "/mediaWorkflows",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflow/CreateMediaWorkflow";
    facts { with_retry_token(); }
    required {
        create_media_workflow_details = json(models::CreateMediaWorkflowDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MediaWorkflow) }
    then {
        settled(get_media_workflow, models::MediaWorkflow, models::MediaWorkflowLifecycleState);
        with_id("mediaWorkflowId", "id");
    }
}
