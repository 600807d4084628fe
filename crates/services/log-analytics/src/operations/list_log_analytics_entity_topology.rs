// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log analytics entity topology.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogAnalyticsEntityTopology =
        GET "/namespaces/{namespaceName}/logAnalyticsEntities/{logAnalyticsEntityId}/entityTopology",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntitySummary/ListLogAnalyticsEntityTopology";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_entity_id = path "logAnalyticsEntityId" (String);
    }
    optional {
        /// The lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState"
            (models::ListLogAnalyticsEntityTopologyLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListLogAnalyticsEntityTopologySortBy);
        /// Filters by name, value and type of metadata. Case-insensitive.
        metadata_equals = query_each "metadataEquals" ([String]);
        /// The context.
        context = query "context" (String);
    }
    returns {
        pages(models::LogAnalyticsEntityTopologyCollection),
        items(models::LogAnalyticsEntityTopologySummary = |page| page.items),
    }
}
