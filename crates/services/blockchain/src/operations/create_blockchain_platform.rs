// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a blockchain platform.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBlockchainPlatform = POST "/blockchainPlatforms",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/CreateBlockchainPlatform";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["idcsAccessToken"]);
    }
    required {
        create_blockchain_platform_details = json(models::CreateBlockchainPlatformDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_blockchain_platform, models::BlockchainPlatform,
            models::BlockchainPlatformLifecycleState);
        with_id("blockchainPlatformId", "id");
    }
}
