// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the operations insights private endpoint.
    ///
    /// The response has the header `etag`.
    GetOperationsInsightsPrivateEndpoint =
        GET "/operationsInsightsPrivateEndpoints/{operationsInsightsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/GetOperationsInsightsPrivateEndpoint";
    required {
        operations_insights_private_endpoint_id = path "operationsInsightsPrivateEndpointId"
            (String);
    }
    returns {
        json(models::OperationsInsightsPrivateEndpoint),
        state(models::OperationsInsightsPrivateEndpointLifecycleState),
    }
}
