// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the workspace.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateWorkspace = PUT "/workspaces/{workspaceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/UpdateWorkspace";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        update_workspace_details = json(models::UpdateWorkspaceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Workspace) }
    then { settled(get_workspace, models::Workspace, models::WorkspaceLifecycleState); }
}
