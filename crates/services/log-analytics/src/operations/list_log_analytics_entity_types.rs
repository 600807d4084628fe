// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log analytics entity types.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogAnalyticsEntityTypes = GET "/namespaces/{namespaceName}/logAnalyticsEntityTypes",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntityType/ListLogAnalyticsEntityTypes";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it. Case-insensitive.
        name_contains = query "nameContains" (String);
        /// Filters by the type of the entity, either in OCI.
        cloud_type = query "cloudType" (models::LogAnalyticsEntityTypeCloudType);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::LogAnalyticsEntityTypeLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for `name`
        /// and descending for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListLogAnalyticsEntityTypesSortBy);
    }
    returns {
        pages(models::LogAnalyticsEntityTypeCollection),
        items(models::LogAnalyticsEntityTypeSummary = |page| page.items),
    }
}
