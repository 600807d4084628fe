// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the export request.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExportRequest = GET "/workspaces/{workspaceId}/exportRequests/{exportRequestKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/ExportRequest/GetExportRequest";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        export_request_key = path "exportRequestKey" (String);
    }
    returns { json(models::ExportRequest) }
}
