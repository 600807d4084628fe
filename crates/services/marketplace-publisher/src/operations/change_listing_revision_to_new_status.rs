// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the listing revision to the new status.
    ///
    /// The response has the header `etag`.
    ChangeListingRevisionToNewStatus =
        POST "/listingRevisions/{listingRevisionId}/actions/changeToNewStatus",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/ChangeListingRevisionToNewStatus";
    required {
        listing_revision_id = path "listingRevisionId" (String);
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
        with_id("listingRevisionId", "id");
    }
}
