// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the listing revision.
    ///
    /// The response has the header `etag`.
    UpdateListingRevision = PUT "/listingRevisions/{listingRevisionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/UpdateListingRevision";
    required {
        listing_revision_id = path "listingRevisionId" (String);
        update_listing_revision_details = json(models::UpdateListingRevisionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ListingRevision) }
    then {
        settled(get_listing_revision, models::ListingRevision,
            models::ListingRevisionLifecycleState);
    }
}
