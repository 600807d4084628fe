// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the operations insights private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOperationsInsightsPrivateEndpoint =
        PUT "/operationsInsightsPrivateEndpoints/{operationsInsightsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/UpdateOperationsInsightsPrivateEndpoint";
    required {
        operations_insights_private_endpoint_id = path "operationsInsightsPrivateEndpointId"
            (String);
        update_operations_insights_private_endpoint_details =
            json(models::UpdateOperationsInsightsPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_operations_insights_private_endpoint, models::OperationsInsightsPrivateEndpoint,
            models::OperationsInsightsPrivateEndpointLifecycleState);
    }
}
