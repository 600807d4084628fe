// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the remote peering connection.
    DeleteRemotePeeringConnection = DELETE "/remotePeeringConnections/{remotePeeringConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/DeleteRemotePeeringConnection";
    required {
        remote_peering_connection_id = path "remotePeeringConnectionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_remote_peering_connection); }
}
