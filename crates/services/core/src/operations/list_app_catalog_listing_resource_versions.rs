// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the application catalog listing resource versions.
    ListAppCatalogListingResourceVersions = GET "/appCatalogListings/{listingId}/resourceVersions",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogListingResourceVersionSummary/ListAppCatalogListingResourceVersions";
    required {
        listing_id = path "listingId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::AppCatalogListingResourceVersionSummary>),
        items(models::AppCatalogListingResourceVersionSummary),
    }
}
