// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a remote peering connection.
    ///
    /// The response has the header `etag`.
    CreateRemotePeeringConnection = POST "/remotePeeringConnections",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/RemotePeeringConnection/CreateRemotePeeringConnection";
    facts { with_retry_token(); }
    required {
        create_remote_peering_connection_details =
            json(models::CreateRemotePeeringConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RemotePeeringConnection) }
    then {
        settled(get_remote_peering_connection, models::RemotePeeringConnection,
            models::RemotePeeringConnectionLifecycleState);
        with_id("remotePeeringConnectionId", "id");
    }
}
