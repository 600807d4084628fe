// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the dis application to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDisApplicationCompartment =
        POST "/workspaces/{workspaceId}/disApplications/{disApplicationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/DisApplication/ChangeDisApplicationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        workspace_id = path "workspaceId" (String);
        dis_application_id = path "disApplicationId" (String);
        change_dis_application_compartment_details =
            json(models::ChangeDisApplicationCompartmentDetails);
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
    then {
        settled(get_dis_application, models::DisApplication, models::DisApplicationLifecycleState);
    }
}
