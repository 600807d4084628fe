// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB home patch history entries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbHomePatchHistoryEntries = GET "/dbHomes/{dbHomeId}/patchHistoryEntries",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PatchHistoryEntry/ListDbHomePatchHistoryEntries";
    facts { without_default_retry(); }
    required {
        db_home_id = path "dbHomeId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::PatchHistoryEntrySummary>),
        items(models::PatchHistoryEntrySummary),
    }
}
