// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dis application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDisApplication = PUT "/workspaces/{workspaceId}/disApplications/{disApplicationId}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DisApplication/UpdateDisApplication";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        dis_application_id = path "disApplicationId" (String);
        update_dis_application_details = json(models::UpdateDisApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DisApplication) }
    then {
        settled(get_dis_application, models::DisApplication, models::DisApplicationLifecycleState);
    }
}
