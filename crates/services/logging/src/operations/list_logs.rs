// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the logs.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogs = GET "/logGroups/{logGroupId}/logs",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSummary/ListLogs";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
    }
    optional {
        /// Filters by the type of the log.
        log_type = query "logType" (models::LogType);
        /// The source service.
        source_service = query "sourceService" (String);
        /// The source resource.
        source_resource = query "sourceResource" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::LogLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListLogsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::LogSummary>), items(models::LogSummary) }
}
