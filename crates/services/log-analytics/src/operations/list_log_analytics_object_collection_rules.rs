// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the log analytics object collection rules.
    ListLogAnalyticsObjectCollectionRules =
        GET "/namespaces/{namespaceName}/logAnalyticsObjectCollectionRules",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsObjectCollectionRule/ListLogAnalyticsObjectCollectionRules";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::LogAnalyticsObjectCollectionRuleLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeUpdated`. The default order is ascending for `name`
        /// and descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListLogAnalyticsObjectCollectionRulesSortBy);
    }
    returns {
        pages(models::LogAnalyticsObjectCollectionRuleCollection),
        items(models::LogAnalyticsObjectCollectionRuleSummary = |page| page.items),
    }
}
