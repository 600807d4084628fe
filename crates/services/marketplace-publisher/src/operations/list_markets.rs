// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the markets.
    ListMarkets = GET "/markets",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/MarketCollection/ListMarkets";
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
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMarketsSortBy);
        /// Filters by the name.
        name = query "name" (String);
        /// The OCID of the listing.
        listing_id = query "listingId" (String);
    }
    returns { pages(models::MarketCollection), items(models::MarketSummary = |page| page.items) }
}
