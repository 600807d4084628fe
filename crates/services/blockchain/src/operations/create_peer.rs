// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a peer.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePeer = POST "/blockchainPlatforms/{blockchainPlatformId}/peers",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/CreatePeer";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        create_peer_details = json(models::CreatePeerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_peer, models::Peer, models::PeerLifecycleState); }
}
