// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an operations insights private endpoint.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOperationsInsightsPrivateEndpoint = POST "/operationsInsightsPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/CreateOperationsInsightsPrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_operations_insights_private_endpoint_details =
            json(models::CreateOperationsInsightsPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OperationsInsightsPrivateEndpoint) }
    then {
        settled(get_operations_insights_private_endpoint, models::OperationsInsightsPrivateEndpoint,
            models::OperationsInsightsPrivateEndpointLifecycleState);
        with_id("operationsInsightsPrivateEndpointId", "id");
    }
}
