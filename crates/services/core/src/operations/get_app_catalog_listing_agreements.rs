// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application catalog listing agreements.
    ///
    /// The response has the header `etag`.
    GetAppCatalogListingAgreements =
        GET "/appCatalogListings/{listingId}/resourceVersions/{resourceVersion}/agreements",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogListingResourceVersionAgreements/GetAppCatalogListingAgreements";
    required {
        listing_id = path "listingId" (String);
        resource_version = path "resourceVersion" (String);
    }
    returns { json(models::AppCatalogListingResourceVersionAgreements) }
}
