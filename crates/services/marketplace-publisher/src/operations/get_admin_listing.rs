// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the admin listing.
    GetAdminListing = GET "/adminListings/{listingId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListing/GetAdminListing";
    required {
        listing_id = path "listingId" (String);
    }
    returns { json(models::AdminListing), state(String) }
}
