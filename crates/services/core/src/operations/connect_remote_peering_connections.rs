// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Connects the remote peering connections.
    ConnectRemotePeeringConnections =
        POST "/remotePeeringConnections/{remotePeeringConnectionId}/actions/connect",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/ConnectRemotePeeringConnections";
    required {
        remote_peering_connection_id = path "remotePeeringConnectionId" (String);
        connect_remote_peering_connections_details =
            json(models::ConnectRemotePeeringConnectionsDetails);
    }
    returns { empty }
    then {
        settled(get_remote_peering_connection, models::RemotePeeringConnection,
            models::RemotePeeringConnectionLifecycleState);
    }
}
