// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a listing revision.
    ///
    /// The response has the header `etag`.
    CreateListingRevision = POST "/listingRevisions",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/CreateListingRevision";
    facts { with_retry_token(); }
    required {
        create_listing_revision_details = json(models::CreateListingRevisionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ListingRevision) }
    then {
        settled(get_listing_revision, models::ListingRevision,
            models::ListingRevisionLifecycleState);
        with_id("listingRevisionId", "id");
    }
}
