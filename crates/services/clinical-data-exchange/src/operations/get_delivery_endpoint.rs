// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a delivery endpoint.
    ///
    /// The response has the header `etag`.
    GetDeliveryEndpoint = GET "/deliveryEndpoints/{deliveryEndpointId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-deliveryendpointid-get.html";
    facts { with_secret_fields(&["requestHeaders"]); }
    required {
        delivery_endpoint_id = path "deliveryEndpointId" (String);
    }
    returns { json(models::DeliveryEndpoint), state(String) }
}
