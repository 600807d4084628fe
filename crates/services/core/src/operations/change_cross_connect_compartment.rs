// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the cross connect to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeCrossConnectCompartment =
        POST "/crossConnects/{crossConnectId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnect/ChangeCrossConnectCompartment";
    facts { with_retry_token(); }
    required {
        cross_connect_id = path "crossConnectId" (String);
        change_cross_connect_compartment_details =
            json(models::ChangeCrossConnectCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_cross_connect, models::CrossConnect, models::CrossConnectLifecycleState); }
}
