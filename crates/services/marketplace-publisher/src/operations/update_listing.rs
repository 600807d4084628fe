// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the listing.
    ///
    /// The response has the header `etag`.
    UpdateListing = PUT "/listings/{listingId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Listing/UpdateListing";
    required {
        listing_id = path "listingId" (String);
        update_listing_details = json(models::UpdateListingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Listing) }
    then { settled(get_listing, models::Listing, models::ListingLifecycleState); }
}
