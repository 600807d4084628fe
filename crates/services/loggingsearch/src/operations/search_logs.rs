// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the logs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SearchLogs = POST "/search",
        "https://docs.oracle.com/iaas/api/#/en/logging-search/20190909/SearchResult/SearchLogs";
    facts { without_default_retry(); }
    required {
        search_logs_details = json(models::SearchLogsDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SearchResponse),
        items(models::SearchResult = |page| page.results.unwrap_or_default()),
    }
}
