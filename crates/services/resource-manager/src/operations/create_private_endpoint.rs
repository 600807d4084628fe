// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreatePrivateEndpoint = POST "/privateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/PrivateEndpoint/CreatePrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_private_endpoint_details = json(models::CreatePrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PrivateEndpoint) }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
        with_id("privateEndpointId", "id");
    }
}
