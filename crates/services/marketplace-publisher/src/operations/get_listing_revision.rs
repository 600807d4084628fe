// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the listing revision.
    ///
    /// The response has the header `etag`.
    GetListingRevision = GET "/listingRevisions/{listingRevisionId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevision/GetListingRevision";
    required {
        listing_revision_id = path "listingRevisionId" (String);
    }
    returns { json(models::ListingRevision), state(models::ListingRevisionLifecycleState) }
}
