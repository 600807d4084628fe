// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the reference.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetReference =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/references/{referenceKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Reference/GetReference";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        reference_key = path "referenceKey" (String);
    }
    returns { json(models::Reference) }
}
