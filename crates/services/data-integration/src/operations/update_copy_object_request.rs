// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the copy object request.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCopyObjectRequest =
        PUT "/workspaces/{workspaceId}/copyObjectRequests/{copyObjectRequestKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/UpdateCopyObjectRequest";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        copy_object_request_key = path "copyObjectRequestKey" (String);
        update_copy_object_request_details = json(models::UpdateCopyObjectRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CopyObjectRequest) }
}
