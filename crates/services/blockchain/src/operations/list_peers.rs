// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the peers.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPeers = GET "/blockchainPlatforms/{blockchainPlatformId}/peers",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/Peer/ListPeers";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
    }
    optional {
        /// The display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListPeersSortBy);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { pages(models::PeerCollection), items(models::PeerSummary = |page| page.items) }
}
