// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the blockchain platform.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBlockchainPlatform = GET "/blockchainPlatforms/{blockchainPlatformId}",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/GetBlockchainPlatform";
    facts { without_default_retry(); }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
    }
    returns { json(models::BlockchainPlatform), state(models::BlockchainPlatformLifecycleState) }
}
