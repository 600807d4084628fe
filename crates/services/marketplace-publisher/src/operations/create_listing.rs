// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a listing.
    ///
    /// The response has the header `etag`.
    CreateListing = POST "/listings",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Listing/CreateListing";
    facts { with_retry_token(); }
    required {
        create_listing_details = json(models::CreateListingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Listing) }
    then {
        settled(get_listing, models::Listing, models::ListingLifecycleState);
        with_id("listingId", "id");
    }
}
