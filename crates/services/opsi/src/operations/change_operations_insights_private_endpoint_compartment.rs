// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the operations insights private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOperationsInsightsPrivateEndpointCompartment =
        POST "/operationsInsightsPrivateEndpoints/{operationsInsightsPrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/ChangeOperationsInsightsPrivateEndpointCompartment";
    facts { with_retry_token(); }
    required {
        operations_insights_private_endpoint_id = path "operationsInsightsPrivateEndpointId"
            (String);
        change_operations_insights_private_endpoint_compartment_details =
            json(models::ChangeOperationsInsightsPrivateEndpointCompartmentDetails);
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
        settled(get_operations_insights_private_endpoint, models::OperationsInsightsPrivateEndpoint,
            models::OperationsInsightsPrivateEndpointLifecycleState);
    }
}
