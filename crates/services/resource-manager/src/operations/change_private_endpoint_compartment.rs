// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the private endpoint to another compartment.
    ChangePrivateEndpointCompartment =
        POST "/privateEndpoints/{privateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/PrivateEndpoint/ChangePrivateEndpointCompartment";
    facts { with_retry_token(); }
    required {
        private_endpoint_id = path "privateEndpointId" (String);
        change_private_endpoint_compartment_details =
            json(models::ChangePrivateEndpointCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
    }
}
