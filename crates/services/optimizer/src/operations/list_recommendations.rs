// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recommendations.
    ListRecommendations = GET "/recommendations",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/RecommendationSummary/ListRecommendations";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    optional {
        /// Filters by the OCID of the category.
        category_id = query "categoryId" (String);
        /// The name of the category.
        category_name = query "categoryName" (String);
        /// The IDs of the tenancies to include, which can be child tenancies and the parent.
        child_tenancy_ids = query_each "childTenancyIds" ([String]);
        /// Whether to include the data of the parent tenancy and all its child tenancies.
        include_organization = query "includeOrganization" (bool);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListRecommendationsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RecommendationLifecycleState);
        /// Filters by the status.
        status = query "status" (models::RecommendationStatus);
    }
    returns {
        pages(models::RecommendationCollection),
        items(models::RecommendationSummary = |page| page.items),
    }
}
