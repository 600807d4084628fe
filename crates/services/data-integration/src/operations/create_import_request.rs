// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an import request.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateImportRequest = POST "/workspaces/{workspaceId}/importRequests",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ImportRequest/CreateImportRequest";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        workspace_id = path "workspaceId" (String);
        create_import_request_details = json(models::CreateImportRequestDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImportRequest) }
    then { work_request(); }
}
