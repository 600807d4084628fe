// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the folder.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetFolder = GET "/workspaces/{workspaceId}/folders/{folderKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Folder/GetFolder";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        folder_key = path "folderKey" (String);
    }
    optional {
        /// The view of the object to return.
        projection = query_each "projection" ([models::GetFolderProjection]);
    }
    returns { json(models::Folder) }
}
