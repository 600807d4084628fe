// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the analytics instances.
    ListAnalyticsInstances = GET "/analyticsInstances",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstanceSummary/ListAnalyticsInstances";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The type of the capacity. Case-insensitive.
        capacity_type = query "capacityType" (models::ListAnalyticsInstancesCapacityType);
        /// Filters by the feature set, such as Professional Edition or Enterprise Edition.
        /// Case-insensitive.
        feature_set = query "featureSet" (models::AnalyticsInstanceFeatureSet);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::AnalyticsInstanceLifecycleState);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAnalyticsInstancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::AnalyticsInstanceSummary>),
        items(models::AnalyticsInstanceSummary),
    }
}
