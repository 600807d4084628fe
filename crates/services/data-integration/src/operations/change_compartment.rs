// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeCompartment = POST "/workspaces/{workspaceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/ChangeCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        workspace_id = path "workspaceId" (String);
        change_compartment_details = json(models::ChangeCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_workspace, models::Workspace, models::WorkspaceLifecycleState); }
}
