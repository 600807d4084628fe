// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dis application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDisApplication = GET "/workspaces/{workspaceId}/disApplications/{disApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DisApplication/GetDisApplication";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        dis_application_id = path "disApplicationId" (String);
    }
    returns { json(models::DisApplication), state(models::DisApplicationLifecycleState) }
}
