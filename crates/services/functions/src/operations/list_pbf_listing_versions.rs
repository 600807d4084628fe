// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pbf listing versions.
    ListPbfListingVersions = GET "/pbfListingVersions",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/PbfListingVersion/ListPbfListingVersions";
    required {
        pbf_listing_id = query "pbfListingId" (String);
    }
    optional {
        /// Filters by the ID of the listing version of the pre-built function.
        pbf_listing_version_id = query "pbfListingVersionId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Whether this is the current version.
        is_current_version = query "isCurrentVersion" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PbfListingVersionLifecycleState);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListPbfListingVersionsSortBy);
    }
    returns {
        pages(models::PbfListingVersionsCollection),
        items(models::PbfListingVersionSummary = |page| page.items),
    }
}
