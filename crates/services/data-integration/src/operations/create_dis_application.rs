// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dis application.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDisApplication = POST "/workspaces/{workspaceId}/disApplications",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DisApplication/CreateDisApplication";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        workspace_id = path "workspaceId" (String);
        create_dis_application_details = json(models::CreateDisApplicationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DisApplication) }
    then {
        settled(get_dis_application, models::DisApplication, models::DisApplicationLifecycleState);
        with_id("disApplicationId", "id");
    }
}
