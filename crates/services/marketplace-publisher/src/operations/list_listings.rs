// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the listings.
    ListListings = GET "/listings",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingCollection/ListListings";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListingLifecycleState);
        /// Filters by the type of the listing.
        listing_type = query "listingType" (models::ListingType);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListListingsSortBy);
    }
    returns { pages(models::ListingCollection), items(models::ListingSummary = |page| page.items) }
}
