// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous database peers.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabasePeers = GET "/autonomousDatabases/{autonomousDatabaseId}/peers",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ListAutonomousDatabasePeers";
    facts { without_default_retry(); }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AutonomousDatabasePeerCollection),
        items(models::AutonomousDatabasePeerSummary = |page| page.items),
    }
}
