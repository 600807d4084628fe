// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the process sets.
    ListProcessSets = GET "/processSets",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/ProcessSetCollection/ListProcessSets";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeUpdated`.
        sort_by = query "sortBy" (models::ListProcessSetsSortBy);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::ProcessSetCollection),
        items(models::ProcessSetSummary = |page| page.items),
    }
}
