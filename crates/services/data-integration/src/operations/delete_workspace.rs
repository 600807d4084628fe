// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the workspace.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteWorkspace = DELETE "/workspaces/{workspaceId}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/DeleteWorkspace";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
    }
    optional {
        /// The time that running jobs are given to finish before the workspace stops.
        quiesce_timeout = query "quiesceTimeout" (i64);
        /// Whether to force the operation.
        is_force_operation = query "isForceOperation" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_workspace); }
}
