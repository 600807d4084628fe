// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the pbf listings.
    ListPbfListings = GET "/pbfListings",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/PbfListing/ListPbfListings";
    optional {
        /// Filters by the OCID of the listing of the pre-built function.
        pbf_listing_id = query "pbfListingId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// Filters by the name: with this text at the start.
        name_starts_with = query "nameStartsWith" (String);
        /// The trigger.
        trigger = query_each "trigger" ([String]);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PbfListingLifecycleState);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListPbfListingsSortBy);
    }
    returns {
        pages(models::PbfListingsCollection),
        items(models::PbfListingSummary = |page| page.items),
    }
}
