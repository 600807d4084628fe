// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the peer target databases.
    ///
    /// The response has the header `etag`.
    ListPeerTargetDatabases = GET "/targetDatabases/{targetDatabaseId}/peerTargetDatabases",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/PeerTargetDatabase/ListPeerTargetDatabases";
    facts { with_retry_token(); }
    required {
        target_database_id = path "targetDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::PeerTargetDatabaseCollection),
        items(models::PeerTargetDatabaseSummary = |page| page.items.unwrap_or_default()),
    }
}
