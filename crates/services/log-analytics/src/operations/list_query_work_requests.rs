// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the query work requests.
    ListQueryWorkRequests = GET "/namespaces/{namespaceName}/queryWorkRequests",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryWorkRequest/ListQueryWorkRequests";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the mode.
        mode = query "mode" (models::QueryWorkRequestMode);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeStarted`. The default order is descending for
        /// `timeStarted`.
        sort_by = query "sortBy" (models::ListQueryWorkRequestsSortBy);
    }
    returns {
        pages(models::QueryWorkRequestCollection),
        items(models::QueryWorkRequestSummary = |page| page.items),
    }
}
