// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the responder activities.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResponderActivities = GET "/problems/{problemId}/responderActivities",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderActivitySummary/ListResponderActivities";
    facts { without_default_retry(); }
    required {
        problem_id = path "problemId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `responderRuleName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListResponderActivitiesSortBy);
    }
    returns {
        pages(models::ResponderActivityCollection),
        items(models::ResponderActivitySummary = |page| page.items),
    }
}
