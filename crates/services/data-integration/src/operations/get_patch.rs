// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the patch.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPatch = GET "/workspaces/{workspaceId}/applications/{applicationKey}/patches/{patchKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Application/GetPatch";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        patch_key = path "patchKey" (String);
    }
    returns { json(models::Patch) }
}
