// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource groups.
    ListResourceGroups = GET "/analyticsInstances/{analyticsInstanceId}/resourceGroups",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/ListResourceGroups";
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListResourceGroupsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::InstanceResourceGroupSummary>),
        items(models::InstanceResourceGroupSummary),
    }
}
