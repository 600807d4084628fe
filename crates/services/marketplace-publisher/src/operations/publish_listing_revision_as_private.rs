// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes the listing revision as private.
    ///
    /// The response has the header `opc-work-request-id`.
    PublishListingRevisionAsPrivate =
        POST "/listingRevisions/{listingRevisionId}/actions/publishAsPrivate",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/PublishListingRevisionAsPrivate";
    facts { with_retry_token(); }
    required {
        listing_revision_id = path "listingRevisionId" (String);
        publish_listing_revision_as_private_details =
            json(models::PublishListingRevisionAsPrivateDetails);
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
    then {
        settled(get_listing_revision, models::ListingRevision,
            models::ListingRevisionLifecycleState);
    }
}
