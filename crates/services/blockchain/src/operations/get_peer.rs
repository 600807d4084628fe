// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the peer.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPeer = GET "/blockchainPlatforms/{blockchainPlatformId}/peers/{peerId}",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/Peer/GetPeer";
    facts { without_default_retry(); }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        peer_id = path "peerId" (String);
    }
    returns { json(models::Peer), state(models::PeerLifecycleState) }
}
