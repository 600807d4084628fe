// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the media workflow.
    ///
    /// The response has the header `etag`.
    UpdateMediaWorkflow = PUT "/mediaWorkflows/{mediaWorkflowId}",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflow/UpdateMediaWorkflow";
    required {
        media_workflow_id = path "mediaWorkflowId" (String);
        update_media_workflow_details = json(models::UpdateMediaWorkflowDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MediaWorkflow) }
    then {
        settled(get_media_workflow, models::MediaWorkflow, models::MediaWorkflowLifecycleState);
    }
}
