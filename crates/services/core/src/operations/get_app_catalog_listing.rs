// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application catalog listing.
    ///
    /// The response has the header `etag`.
    GetAppCatalogListing = GET "/appCatalogListings/{listingId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogListing/GetAppCatalogListing";
    required {
        listing_id = path "listingId" (String);
    }
    returns { json(models::AppCatalogListing) }
}
