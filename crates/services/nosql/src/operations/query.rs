// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

use crate::models;

operation! {
    /// Runs a query, and returns its results.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Query = POST "/query",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/QueryResultCollection/Query";
    facts { without_default_retry(); }
    required {
        query_details = json(models::QueryDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::QueryResultCollection),
        items(BTreeMap<String, Value> = |page| page.items.unwrap_or_default()),
    }
}
