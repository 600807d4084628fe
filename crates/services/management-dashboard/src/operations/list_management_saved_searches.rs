// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management saved searches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListManagementSavedSearches = GET "/managementSavedSearches",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementSavedSearch/ListManagementSavedSearches";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListManagementSavedSearchesSortBy);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (String);
    }
    returns {
        pages(models::ManagementSavedSearchCollection),
        items(models::ManagementSavedSearchSummary = |page| page.items),
    }
}
