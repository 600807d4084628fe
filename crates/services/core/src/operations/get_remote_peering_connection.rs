// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the remote peering connection.
    ///
    /// The response has the header `etag`.
    GetRemotePeeringConnection = GET "/remotePeeringConnections/{remotePeeringConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/GetRemotePeeringConnection";
    required {
        remote_peering_connection_id = path "remotePeeringConnectionId" (String);
    }
    returns {
        json(models::RemotePeeringConnection),
        state(models::RemotePeeringConnectionLifecycleState),
    }
}
