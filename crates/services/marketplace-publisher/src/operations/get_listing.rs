// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the listing.
    ///
    /// The response has the header `etag`.
    GetListing = GET "/listings/{listingId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Listing/GetListing";
    required {
        listing_id = path "listingId" (String);
    }
    returns { json(models::Listing), state(models::ListingLifecycleState) }
}
