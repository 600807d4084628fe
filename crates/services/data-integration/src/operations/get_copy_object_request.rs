// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the copy object request.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCopyObjectRequest =
        GET "/workspaces/{workspaceId}/copyObjectRequests/{copyObjectRequestKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/CopyObjectRequest/GetCopyObjectRequest";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        copy_object_request_key = path "copyObjectRequestKey" (String);
    }
    returns { json(models::CopyObjectRequest) }
}
