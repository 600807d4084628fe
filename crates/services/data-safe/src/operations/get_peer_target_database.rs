// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the peer target database.
    ///
    /// The response has the header `etag`.
    GetPeerTargetDatabase =
        GET "/targetDatabases/{targetDatabaseId}/peerTargetDatabases/{peerTargetDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/PeerTargetDatabase/GetPeerTargetDatabase";
    facts { with_secret_fields(&["keyStoreContent", "storePassword"]); }
    required {
        target_database_id = path "targetDatabaseId" (String);
        peer_target_database_id = path "peerTargetDatabaseId" (i64);
    }
    returns { json(models::PeerTargetDatabase), state(models::PeerTargetDatabaseLifecycleState) }
}
