// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the remote peering connection to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeRemotePeeringConnectionCompartment =
        POST "/remotePeeringConnections/{remotePeeringConnectionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/ChangeRemotePeeringConnectionCompartment";
    facts { with_retry_token(); }
    required {
        remote_peering_connection_id = path "remotePeeringConnectionId" (String);
        change_remote_peering_connection_compartment_details =
            json(models::ChangeRemotePeeringConnectionCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_remote_peering_connection, models::RemotePeeringConnection,
            models::RemotePeeringConnectionLifecycleState);
    }
}
