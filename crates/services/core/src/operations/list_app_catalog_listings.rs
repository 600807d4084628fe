// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the application catalog listings.
    ListAppCatalogListings = GET "/appCatalogListings",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogListingSummary/ListAppCatalogListings";
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name of the publisher.
        publisher_name = query "publisherName" (String);
        /// The type of the publisher.
        publisher_type = query "publisherType" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(Vec<models::AppCatalogListingSummary>),
        items(models::AppCatalogListingSummary),
    }
}
