// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the views.
    ListViews = GET "/views", "https://docs.oracle.com/iaas/api/#/en/dns/20180115/View/ListViews";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListViewsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ViewLifecycleState);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListViewsScope);
    }
    returns { pages(Vec<models::ViewSummary>), items(models::ViewSummary) }
}
