// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a delivery endpoint asynchronously. The work request reports the progress.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDeliveryEndpoint = DELETE "/deliveryEndpoints/{deliveryEndpointId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-delete.html";
    required {
        delivery_endpoint_id = path "deliveryEndpointId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_delivery_endpoint); }
}
