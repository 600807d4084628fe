// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the blockchain platform patches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListBlockchainPlatformPatches = GET "/blockchainPlatforms/{blockchainPlatformId}/patches",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/ListBlockchainPlatformPatches";
    facts { without_default_retry(); }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::BlockchainPlatformPatchCollection),
        items(models::BlockchainPlatformPatchSummary = |page| page.items),
    }
}
