// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recommendations.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRecommendations = GET "/recommendations",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/RecommendationSummary/ListRecommendations";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `riskLevel`. The default order is descending for
        /// `riskLevel` and `timeCreated`.
        sort_by = query "sortBy" (models::ListRecommendationsSortBy);
        /// Filters by the ID of the target.
        target_id = query "targetId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListRecommendationsAccessLevel);
        /// Filters by one lifecycle state. Default: `ACTIVE`.
        lifecycle_state = query "lifecycleState" (models::RecommendationLifecycleState);
        /// Filters by the lifecycle detail.
        lifecycle_detail = query "lifecycleDetail" (models::RecommendationLifecycleDetail);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RecommendationSummaryCollection),
        items(models::RecommendationSummary = |page| page.items),
    }
}
