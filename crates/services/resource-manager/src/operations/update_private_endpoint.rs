// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdatePrivateEndpoint = PUT "/privateEndpoints/{privateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/PrivateEndpoint/UpdatePrivateEndpoint";
    required {
        private_endpoint_id = path "privateEndpointId" (String);
        update_private_endpoint_details = json(models::UpdatePrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PrivateEndpoint) }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
    }
}
