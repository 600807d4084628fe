// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the media workflow lock.
    ///
    /// The response has the header `etag`.
    RemoveMediaWorkflowLock = POST "/mediaWorkflows/{mediaWorkflowId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflow/RemoveMediaWorkflowLock";
    facts { with_retry_token(); }
    required {
        media_workflow_id = path "mediaWorkflowId" (String);
        remove_lock_details = json(models::RemoveLockDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MediaWorkflow) }
    then {
        settled(get_media_workflow, models::MediaWorkflow, models::MediaWorkflowLifecycleState);
        with_id("mediaWorkflowId", "id");
    }
}
