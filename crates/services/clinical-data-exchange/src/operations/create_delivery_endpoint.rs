// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a delivery endpoint asynchronously. The work request reports the progress. The
    /// default limit is 25 per tenancy and can be raised on request.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateDeliveryEndpoint = POST "/deliveryEndpoints",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-deliveryendpoints-post.html";
    facts {
        with_retry_token();
        with_secret_fields(&["requestHeaders"]);
    }
    required {
        create_delivery_endpoint_details = json(models::CreateDeliveryEndpointDetails);
    }
    optional {
        /// The idempotency token. The service executes requests with the same token only once. The
        /// token expires after 24 hours. At most 64 characters.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DeliveryEndpoint) }
    then {
        settled(get_delivery_endpoint, models::DeliveryEndpoint, String);
        with_id("deliveryEndpointId", "id");
    }
}
