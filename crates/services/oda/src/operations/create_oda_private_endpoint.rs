// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ODA private endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOdaPrivateEndpoint = POST "/odaPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaPrivateEndpoint/CreateOdaPrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_oda_private_endpoint_details = json(models::CreateOdaPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OdaPrivateEndpoint) }
    then {
        settled(get_oda_private_endpoint, models::OdaPrivateEndpoint,
            models::OdaPrivateEndpointLifecycleState);
        with_id("odaPrivateEndpointId", "id");
    }
}
