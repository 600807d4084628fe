// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the application catalog listing resource version.
    ///
    /// The response has the header `etag`.
    GetAppCatalogListingResourceVersion =
        GET "/appCatalogListings/{listingId}/resourceVersions/{resourceVersion}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogListingResourceVersion/GetAppCatalogListingResourceVersion";
    required {
        listing_id = path "listingId" (String);
        resource_version = path "resourceVersion" (String);
    }
    returns { json(models::AppCatalogListingResourceVersion) }
}
