// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a copy object request.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCopyObjectRequest = POST "/workspaces/{workspaceId}/copyObjectRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/CopyObjectRequest/CreateCopyObjectRequest";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        workspace_id = path "workspaceId" (String);
        create_copy_object_request_details = json(models::CreateCopyObjectRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CopyObjectRequest) }
    then { work_request(); }
}
