// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the export request.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateExportRequest = PUT "/workspaces/{workspaceId}/exportRequests/{exportRequestKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/UpdateExportRequest";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        export_request_key = path "exportRequestKey" (String);
        update_export_request_details = json(models::UpdateExportRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExportRequest) }
}
