// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log sets.
    ListLogSets = GET "/namespaces/{namespaceName}/storage/logSets",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Storage/ListLogSets";
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the log set name: with this text anywhere in it.
        log_set_name_contains = query_each "logSetNameContains" ([String]);
    }
    returns { pages(models::LogSetCollection), items(String = |page| page.items) }
}
