// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the peer target database.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdatePeerTargetDatabase =
        PUT "/targetDatabases/{targetDatabaseId}/peerTargetDatabases/{peerTargetDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/PeerTargetDatabase/UpdatePeerTargetDatabase";
    facts {
        with_retry_token();
        with_secret_fields(&["keyStoreContent", "storePassword"]);
    }
    required {
        target_database_id = path "targetDatabaseId" (String);
        peer_target_database_id = path "peerTargetDatabaseId" (i64);
        update_peer_target_database_details = json(models::UpdatePeerTargetDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_peer_target_database, models::PeerTargetDatabase,
            models::PeerTargetDatabaseLifecycleState);
    }
}
