// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pbf listing.
    ///
    /// The response has the header `etag`.
    GetPbfListing = GET "/pbfListings/{pbfListingId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/PbfListing/GetPbfListing";
    required {
        pbf_listing_id = path "pbfListingId" (String);
    }
    returns { json(models::PbfListing), state(models::PbfListingLifecycleState) }
}
