// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the listing with all resources that depend on it.
    ///
    /// The response has the header `opc-work-request-id`.
    CascadingDeleteListing = POST "/listings/{listingId}/actions/cascadingDelete",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Listing/CascadingDeleteListing";
    facts { with_retry_token(); }
    required {
        listing_id = path "listingId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_listing, models::Listing, models::ListingLifecycleState); }
}
