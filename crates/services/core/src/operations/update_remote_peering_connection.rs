// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the remote peering connection.
    ///
    /// The response has the header `etag`.
    UpdateRemotePeeringConnection = PUT "/remotePeeringConnections/{remotePeeringConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/UpdateRemotePeeringConnection";
    required {
        remote_peering_connection_id = path "remotePeeringConnectionId" (String);
        update_remote_peering_connection_details =
            json(models::UpdateRemotePeeringConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RemotePeeringConnection) }
    then {
        settled(get_remote_peering_connection, models::RemotePeeringConnection,
            models::RemotePeeringConnectionLifecycleState);
    }
}
