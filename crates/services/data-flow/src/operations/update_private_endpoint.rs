// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePrivateEndpoint = PUT "/privateEndpoints/{privateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/PrivateEndpoint/UpdatePrivateEndpoint";
    facts { without_default_retry(); }
    required {
        private_endpoint_id = path "privateEndpointId" (String);
        update_private_endpoint_details = json(models::UpdatePrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_private_endpoint, models::PrivateEndpoint,
            models::PrivateEndpointLifecycleState);
    }
}
