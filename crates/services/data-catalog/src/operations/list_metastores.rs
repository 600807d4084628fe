// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the metastores.
    ListMetastores = GET "/metastores",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/MetastoreSummary/ListMetastores";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::MetastoreLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListMetastoresSortBy);
    }
    returns { pages(Vec<models::MetastoreSummary>), items(models::MetastoreSummary) }
}
