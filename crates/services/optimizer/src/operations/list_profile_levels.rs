// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the profile levels.
    ListProfileLevels = GET "/profileLevels",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/ProfileLevelSummary/ListProfileLevels";
    required {
        compartment_id = query "compartmentId" (String);
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name of the recommendation.
        recommendation_name = query "recommendationName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListProfileLevelsSortBy);
    }
    returns {
        pages(models::ProfileLevelCollection),
        items(models::ProfileLevelSummary = |page| page.items),
    }
}
