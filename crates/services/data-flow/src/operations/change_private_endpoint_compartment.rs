// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the private endpoint to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePrivateEndpointCompartment =
        POST "/privateEndpoints/{privateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/PrivateEndpoint/ChangePrivateEndpointCompartment";
    facts { without_default_retry(); }
    required {
        private_endpoint_id = path "privateEndpointId" (String);
        change_private_endpoint_compartment_details =
            json(models::ChangePrivateEndpointCompartmentDetails);
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
