// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateApplication = PUT "/workspaces/{workspaceId}/applications/{applicationKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Application/UpdateApplication";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        update_application_details = json(models::UpdateApplicationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Application) }
    then { settled(get_application, models::Application, models::ApplicationLifecycleState); }
}
