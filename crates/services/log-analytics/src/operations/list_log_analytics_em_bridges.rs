// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log analytics EM bridges.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListLogAnalyticsEmBridges = GET "/namespaces/{namespaceName}/logAnalyticsEmBridges",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/ListLogAnalyticsEmBridges";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState"
            ([models::LogAnalyticsEmBridgeLifecycleState]);
        /// Filters by the lifecycle details: with this text anywhere in it.
        lifecycle_details_contains = query "lifecycleDetailsContains" (String);
        /// The status of the import.
        import_status = query_each "importStatus" ([models::ListLogAnalyticsEmBridgesImportStatus]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListLogAnalyticsEmBridgesSortBy);
    }
    returns {
        pages(models::LogAnalyticsEmBridgeCollection),
        items(models::LogAnalyticsEmBridgeSummary = |page| page.items),
    }
}
