// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the trail files.
    ListTrailFiles = GET "/trailFiles",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/TrailFileSummary/ListTrailFiles";
    required {
        deployment_id = query "deploymentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the trail file.
        trail_file_id = query "trailFileId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName` and descending for `timeLastUpdated`.
        sort_by = query "sortBy" (models::ListTrailFilesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::TrailFileCollection),
        items(models::TrailFileSummary = |page| page.items),
    }
}
