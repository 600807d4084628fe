// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a delivery endpoint to another compartment asynchronously. The work request reports
    /// the progress.
    ///
    /// Inferred from sibling operations: Oracle's reference does not state this, and the service
    /// may differ.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDeliveryEndpointCompartment =
        POST "/deliveryEndpoints/{deliveryEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-actions-changecompartment-post.html";
    facts { with_retry_token(); }
    required {
        delivery_endpoint_id = path "deliveryEndpointId" (String);
        change_delivery_endpoint_compartment_details =
            json(models::ChangeDeliveryEndpointCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token. The service executes requests with the same token only once. The
        /// token expires after 24 hours. At most 64 characters.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_delivery_endpoint, models::DeliveryEndpoint, String); }
}
