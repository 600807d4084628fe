// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the listing revision note.
    ///
    /// The response has the header `etag`.
    GetListingRevisionNote = GET "/listingRevisionNotes/{listingRevisionNoteId}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/ListingRevisionNote/GetListingRevisionNote";
    required {
        listing_revision_note_id = path "listingRevisionNoteId" (String);
    }
    returns { json(models::ListingRevisionNote), state(models::ListingRevisionNoteLifecycleState) }
}
