// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the attention log counts.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SummarizeAttentionLogCounts = GET "/managedDatabases/{managedDatabaseId}/attentionLogCounts",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/SummarizeAttentionLogCounts";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The urgency filter.
        urgency_filter = query "urgencyFilter" (models::SummarizeAttentionLogCountsUrgencyFilter);
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::SummarizeAttentionLogCountsGroupBy);
        /// Filters the attention or alert logs by type.
        type_filter = query "typeFilter" (models::SummarizeAttentionLogCountsTypeFilter);
        /// Filters the attention or alert logs by a search text.
        log_search_text = query "logSearchText" (String);
        /// Whether the search text is a regular expression.
        is_regular_expression = query "isRegularExpression" (bool);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::AttentionLogCountsCollection),
        items(models::AttentionLogCountSummary = |page| page.items),
    }
}
