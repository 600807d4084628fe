// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the operations insights private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOperationsInsightsPrivateEndpoint =
        DELETE "/operationsInsightsPrivateEndpoints/{operationsInsightsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OperationsInsightsPrivateEndpoint/DeleteOperationsInsightsPrivateEndpoint";
    required {
        operations_insights_private_endpoint_id = path "operationsInsightsPrivateEndpointId"
            (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_operations_insights_private_endpoint); }
}
