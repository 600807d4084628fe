// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the peer target database.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePeerTargetDatabase =
        DELETE "/targetDatabases/{targetDatabaseId}/peerTargetDatabases/{peerTargetDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/PeerTargetDatabase/DeletePeerTargetDatabase";
    required {
        target_database_id = path "targetDatabaseId" (String);
        peer_target_database_id = path "peerTargetDatabaseId" (i64);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_peer_target_database); }
}
